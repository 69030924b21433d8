import type { Language } from '../../../schemas/bilingual.ts'

/** A table as rows of printed cells; `states` are the words about a figure: "sementara", `code` the area a cell leads to. */
export type PlainCell = { text: string; numeric: boolean; states: readonly string[]; code?: string }

const groups = { id: /\.(?=\d{3}(\D|$))/g, en: /,(?=\d{3}(\D|$))/g } as const

/** A printed number as spreadsheets read it: without marks between thousands, with a plain minus. */
export function bareNumber(text: string, language: Language): string {
	return /^[−-]?[\d.,]+$/.test(text) ? text.replace(groups[language], '').replace('−', '-') : text
}

/**
 * A table as text with tabs, to be pasted into a spreadsheet: numbers bare, the decimal comma or point of the language
 * kept. What is said of a number stands in a column of its own, so that the number stays one.
 */
export function tableText(rows: readonly (readonly PlainCell[])[], language: Language, noteHeading: string): string {
	const noted = rows.some((row) => row.some(({ numeric, states }) => numeric && states.length > 0))
	const heads = rows[0]?.map(({ text }) => text) ?? []
	return rows
		.map((row, index) => {
			const cells = row.map(({ text, numeric }) => (numeric && index > 0 ? bareNumber(text, language) : text))
			const notes = row.flatMap(({ numeric, states }, column) =>
				numeric ? states.map((state) => `${heads[column]}: ${state}`) : [],
			)
			return [...cells, ...(noted ? [index === 0 ? noteHeading : notes.join('; ')] : [])].join('\t')
		})
		.join('\n')
}
