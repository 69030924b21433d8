import { bodyOf, elementIn } from '../../ground/html/elements.ts'
import { tablesIn } from '../../ground/html/tables.ts'
import { textOf } from '../../ground/html/text.ts'

/**
 * The numbers of a drawing of a ready comparison. All drawings of the page share one table below them, of one row a
 * year: a slope shows the two years it names, a strip of dots the one, and lines show all.
 */
export function tableBeside(anchor: string, says: string, page: string): string {
	const form = /^banding-(\w+)$/.exec(anchor)?.[1]
	const section = form && elementIn(page, (tag) => tag.name === 'section' && tag.is('cmp-brief'))
	const body = section ? bodyOf(page, section) : ''
	const [table] = tablesIn(body)
	if (!table) return ''
	const years = says.match(/\b\d{4}\b/g) ?? []
	const left = table.rows.filter(({ cells: [head] }) => {
		if (form === 'garis' || head?.tag.get('scope') !== 'row') return false
		const words = textOf(body.slice(head.tag.end, head.bodyEnd))
		return !years.some((year) => words.includes(year))
	})
	let [kept, from] = ['', table.tag.start]
	for (const row of left) {
		kept += body.slice(from, row.tag.start)
		from = row.end
	}
	return kept + body.slice(from, table.end)
}
