import { areaId } from '../../../schemas/area-id.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import { bareNumber, type PlainCell } from './table-text.ts'

/**
 * What a chart shows as CSV (RFC 4180), headings first: numbers with a decimal point in every language, what is said of a
 * number in a column of its own, and the area of each row by an id that no program takes for a number.
 */
export function tableCsv(rows: readonly (readonly PlainCell[])[], language: Language, noteHeading: string): string {
	const heads = rows[0]?.map(({ text }) => text) ?? []
	const noted = rows.some((row) => row.some(({ numeric, states }) => numeric && states.length > 0))
	const placed = rows.some((row) => row.some(({ code }) => code !== undefined))
	return rows
		.map((row, index) => {
			const cells = row.map(({ text, numeric }) => (numeric && index > 0 ? pointed(text, language) : text))
			const notes = row.flatMap(({ numeric, states }, column) =>
				numeric ? states.map((state) => `${heads[column]}: ${state}`) : [],
			)
			const code = row.find((cell) => cell.code !== undefined)?.code
			const id = index === 0 ? 'id_wilayah' : code === undefined ? '' : areaId(code)
			return [...cells, ...(noted ? [index === 0 ? noteHeading : notes.join('; ')] : []), ...(placed ? [id] : [])]
		})
		.map((cells) => `${cells.map(cellText).join(',')}\r\n`)
		.join('')
}

/** A printed number with a decimal point; words that stand for a number, such as "disamarkan", stay words. */
function pointed(text: string, language: Language): string {
	const bare = bareNumber(text, language)
	return language === 'id' && /^-?\d+,\d+$/.test(bare) ? bare.replace(',', '.') : bare
}

/** A name that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
function cellText(text: string): string {
	const isNumber = /^-?\d+(?:\.\d+)?$/.test(text)
	const safe = !isNumber && /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
