/** Names of columns and fields whose small numbers count no recipients, each with what it is; all were looked at. */
const reasons = {
	kecamatan: 'areas that a district holds',
	kecamatan_terbit: 'areas of a district that are published',
	baris: 'line of a file',
	rows: 'rows of a table',
	added: 'rows that a version of a table added',
	removed: 'rows that it removed',
	revised: 'rows that it revised',
	redefined: 'rows that it gave another meaning',
	reworded: 'rows that it gave other words',
} as const

export const quietKeys: ReadonlySet<string> = new Set(Object.keys(reasons))
