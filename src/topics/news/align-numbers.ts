/** A number as running text prints it, with what may stand around it: "17,02", "Rp521.366", "1.140 orang", "–". */
const number =
	/^(?:[−–-]?\s?(?:Rp\s?)?\d[\d.,]*\s?(?:%|persen|percent|orang|people|keluarga|families|desa|ribu|juta)?|–|—)$/u

const rowPattern = /<tr[^>]*>[\s\S]*?<\/tr>/g
const cellPattern = /<(th|td)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g

/** The text of a table as HTML, with the columns that hold numbers alone marked as such; the first names the rows. */
export function alignNumbers(table: string): string {
	const body = [...table.matchAll(rowPattern)].map(([row]) => cellsOf(row)).filter((cells) => !cells.isHead)
	const columns = Math.max(0, ...body.map(({ texts }) => texts.length))
	const numeric = Array.from({ length: columns }, (_, column) => column).filter(
		(column) =>
			column > 0 &&
			body.some(({ texts }) => /\d/.test(texts[column] ?? '')) &&
			body.every(({ texts }) => number.test(texts[column] ?? '–')),
	)
	if (numeric.length === 0) return table
	return table.replace(rowPattern, (row) => {
		let column = -1
		return row.replace(cellPattern, (cell, tag: string, attributes: string, content: string) => {
			column += 1
			const isOurs = numeric.includes(column) && !/\s(?:class|style|align)=/.test(attributes)
			return isOurs ? `<${tag}${attributes} class="r">${content}</${tag}>` : cell
		})
	})
}

function cellsOf(row: string): { texts: string[]; isHead: boolean } {
	const cells = [...row.matchAll(cellPattern)]
	const texts = cells.map(([, , , content = '']) => content.replace(/<[^>]*>/g, '').trim())
	return { texts, isHead: cells.every(([, tag]) => tag === 'th') }
}
