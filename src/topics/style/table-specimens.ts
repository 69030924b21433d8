import type { Table } from '../../chart-content/chart-content.ts'
import { formatNumber } from '../../format/number.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { fiftyAreas, longNames } from './invented-areas.ts'
import { styleText } from './style-text.ts'

/** One row a state: how its cell looks, and what it means in words. */
export function cellStates(language: Language): Table {
	const t = styleText(language)
	const c = chartText(language)
	const number = formatNumber(1198, 0, language)
	const { states } = t
	return {
		columns: [{ label: t.state }, { label: t.value, numeric: true }, { label: t.meaning }],
		rows: [
			{ cells: [states.plain, number, ''] },
			{ cells: [states.zero, { text: '0', state: 'zero' }, ''] },
			{ cells: [states.missing, { text: c.missing, state: 'missing' }, ''] },
			{ cells: [states.notApplicable, { text: c.notApplicable, state: 'not-applicable' }, ''] },
			{ cells: [states.suppressed, { text: c.suppressed, state: 'suppressed' }, ''] },
			{
				cells: [
					states.provisional,
					{ text: number, state: 'provisional' },
					{ text: '', mark: { text: c.provisional, kind: 'p' } },
				],
			},
			{
				cells: [
					states.doubtful,
					{ text: number, state: 'doubtful' },
					{ text: '', mark: { text: c.doubtful, kind: 'u' } },
				],
			},
			{
				cells: [
					states.revised,
					{ text: number, state: 'revised' },
					{ text: '', mark: { text: t.revisedWord, kind: '' } },
				],
			},
			{ cells: [c.break, number, { text: '2015', mark: { text: c.break, kind: 'b' } }] },
			{ cells: [states.me, number, ''], me: true },
			{ cells: [states.total, number, ''], total: true },
		],
	}
}

/** Fifty rows and seven columns, long names among them: the table scrolls, the page does not. */
export function fiftyRows(language: Language): Table {
	const years = [2019, 2020, 2021, 2022, 2023, 2024]
	return {
		columns: [{ label: chartText(language).area }, ...years.map((year) => ({ label: String(year), numeric: true }))],
		rows: fiftyAreas.map(([name, value], row) => ({
			cells: [longNames[row] ?? name, ...years.map((_, index) => formatNumber(value + index / 2, 2, language))],
			me: row === 20,
		})),
	}
}
