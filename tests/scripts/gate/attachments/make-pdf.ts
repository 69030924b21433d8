/** What a small PDF of a test holds: the lines of its pages, entries of its metadata, and entries of its catalogue. */
export type MadePdf = {
	pages: readonly (readonly string[])[]
	info?: Readonly<Record<string, string>>
	catalogue?: string
	/** Entries of every page, such as notes. */
	page?: string
	/** Objects that these entries refer to, from number 4 on. */
	objects?: readonly string[]
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&')

/** A PDF 1.4 as plain text (ISO 32000): nothing in it is packed, so that a person can read the file. */
export function makePdf({ pages, info = {}, catalogue = '', page = '', objects = [] }: MadePdf): Uint8Array {
	const first = 4 + objects.length
	const kids = pages.map((_, at) => `${first + at * 2} 0 R`)
	const entries = Object.entries(info).map(([name, value]) => `/${name} (${escaped(value)})`)
	const all = [
		`<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
		`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		...objects,
		...pages.flatMap((lines, at) => {
			const text = lines.map((line) => `(${escaped(line)}) Tj 0 -20 Td`).join(' ')
			const content = lines.length > 0 ? `BT /F1 12 Tf 40 780 Td ${text} ET` : ''
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> ${page} >>`,
				`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
			]
		}),
		`<< ${entries.join(' ')} >>`,
	]
	let text = '%PDF-1.4\n'
	const places = all.map((object, at) => {
		const place = text.length
		text += `${at + 1} 0 obj\n${object}\nendobj\n`
		return `${String(place).padStart(10, '0')} 00000 n \n`
	})
	const end = `trailer\n<< /Size ${all.length + 1} /Root 1 0 R /Info ${all.length} 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
	return new TextEncoder().encode(`${text}xref\n0 ${all.length + 1}\n0000000000 65535 f \n${places.join('')}${end}`)
}
