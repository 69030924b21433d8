import { readText } from './page-text.ts'

/**
 * The numbers of a drawing of a ready comparison. All drawings of the page share one table below them, of one row a
 * year: a slope shows the two years it names, a strip of dots the one, and lines show all.
 */
export function tableBeside(anchor: string, says: string, page: string): string {
	const form = /^banding-(\w+)$/.exec(anchor)?.[1]
	const table = form && /<section class="[^"]*\bcmp-brief\b[\s\S]*?(<table[\s\S]*?<\/table>)/.exec(page)?.[1]
	if (!table || form === 'garis') return table ?? ''
	const years = says.match(/\b\d{4}\b/g) ?? []
	return table.replace(/<tr>\s*<th scope="row">([\s\S]*?)<\/th>[\s\S]*?<\/tr>/g, (row, head: string) =>
		years.some((year) => readText(head).includes(year)) ? row : '',
	)
}
