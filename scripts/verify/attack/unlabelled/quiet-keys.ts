/** Names of columns and fields whose small numbers count no recipients, each with what it is; all were looked at. */
const reasons = {
	kecamatan: 'areas that a district holds',
	kecamatan_terbit: 'areas of a district that are published',
} as const

export const quietKeys: ReadonlySet<string> = new Set(Object.keys(reasons))
