import type { DataNames, Table, TableCell } from '../../chart-content/chart-content.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { CountedIn, RecipientPeriod } from '../../schemas/recipient-files.ts'
import type { Breakdown } from '../../schemas/recipients.ts'
import { recipientCell } from './recipient-cell.ts'
import { inReadingOrder, recipientWord } from './recipient-word.ts'

/** What a table of recipients shows in its columns: the total, rupiah, and the categories of some breakdowns. */
export type RecipientColumns = {
	programme: string
	measure: CountedIn
	hasAmount: boolean
	breakdowns: readonly { breakdown: Breakdown; categories: readonly string[] }[]
}

/** The columns that some periods of a programme call for. */
export function columnsOf(
	programme: string,
	periods: readonly RecipientPeriod[],
	measure: CountedIn,
): RecipientColumns {
	const found = new Map<Breakdown, Set<string>>()
	for (const { breakdowns } of periods) {
		for (const { breakdown, categories } of breakdowns) {
			const words = found.get(breakdown) ?? new Set()
			for (const { category } of categories) words.add(category)
			found.set(breakdown, words)
		}
	}
	return {
		programme,
		measure,
		hasAmount: periods.some(({ amount }) => amount !== null),
		breakdowns: [...found].map(([breakdown, words]) => ({
			breakdown,
			categories: inReadingOrder(programme, breakdown, words),
		})),
	}
}

/** Headings of the columns after the first. */
export function columnLabels(columns: RecipientColumns, language: Language): Table['columns'] {
	const t = recipientText(language)
	return [
		{ label: t.columns[columns.measure], numeric: true },
		...(columns.hasAmount ? [{ label: t.amount, numeric: true }] : []),
		...columns.breakdowns.flatMap(({ breakdown, categories }) =>
			categories.map((category) => ({
				label: recipientWord(columns.programme, breakdown, category, language),
				numeric: true,
			})),
		),
	]
}

/** Names that hold for a whole table of totals; cells of other columns name what differs. */
export function tableNames({ programme, measure }: RecipientColumns): DataNames {
	return { 'data-program': programme, 'data-rincian': 'total', 'data-ukuran': measure }
}

/** The cells of one area and period in the order of the columns; `undefined` where nothing came in. */
export function columnCells(
	period: RecipientPeriod | undefined,
	columns: RecipientColumns,
	language: Language,
): TableCell[] {
	const total: DataNames = { 'data-kategori': 'total' }
	return [
		recipientCell(period?.total, language, total),
		...(columns.hasAmount ? [recipientCell(period?.amount, language, { ...total, 'data-ukuran': 'rupiah' })] : []),
		...columns.breakdowns.flatMap(({ breakdown, categories }) => {
			const row = period?.breakdowns.find((one) => one.breakdown === breakdown)
			return categories.map((category) =>
				recipientCell(
					row?.categories.find((one) => one.category === category),
					language,
					{ 'data-rincian': breakdown, 'data-kategori': category },
				),
			)
		}),
	]
}
