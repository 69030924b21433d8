import type { ChartContent, Table } from '../../chart-content/chart-content.ts'
import type { MapContent } from '../../chart-content/map.ts'
import { readRecipients } from '../../contract/read-generated.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import type { RecipientAreaFile, RecipientSeries } from '../../schemas/recipient-files.ts'
import { childrenTable, summaryTable, type TitledTable } from './area-recipient-tables.ts'
import { trendMultiples } from './area-recipient-trends.ts'
import { knownSeries } from './known-series.ts'
import { columnsOf } from './recipient-columns.ts'
import { recipientMap } from './recipient-map.ts'
import { areaSource } from './recipient-source.ts'
import { periodTable } from './recipient-tables.ts'

/** What an area page shows of programme recipients. */
export type AreaRecipients = {
	simulated: boolean
	/** The newest total of each programme. */
	summary: Table
	/** One small drawing a programme with two published totals or more. */
	trends: ChartContent | null
	/** Every period and breakdown, programme by programme. */
	details: TitledTable[]
	/** The newest totals of the areas inside. */
	children: TitledTable | null
	/** The same of one programme on a map. */
	map: MapContent | null
	hasHidden: boolean
	/** Files behind the figures. */
	datasets: Dataset[]
	source: string
	sourceLinks?: ChartContent['sourceLinks']
	actions: ChartContent['actions']
}

/** Programme recipients of an area; `null` where there are none. */
export function areaRecipients(code: string, language: Language): AreaRecipients | null {
	const file = readRecipients(code)
	const known = file ? knownSeries(file) : []
	if (!file || known.length === 0) return null
	const simulated = known.some(({ series }) => series.simulated)
	const datasets = known.map(({ series }) => series.dataset)
	const cells = known.flatMap(({ series }) => series.periods.flatMap(allCells))
	return {
		simulated,
		summary: summaryTable(file.area.code, known, language),
		trends: trendMultiples(file.area, known, simulated, language),
		details: known.map(({ programme, series }) => ({
			title: programme.name[language],
			table: periodTable(code, series.periods, columnsOf(programme.id, series.periods, series.measure), language),
		})),
		children: childrenTable(file, known, language),
		map: recipientMap(file, known, language),
		hasHidden: cells.some(({ value }) => value === null) || childCells(file).some(({ value }) => value === null),
		...areaSource(datasets, code, language),
	}
}

function allCells({ total, amount, breakdowns }: RecipientSeries['periods'][number]) {
	return [total, ...(amount ? [amount] : []), ...breakdowns.flatMap(({ categories }) => categories)]
}

function childCells({ children }: RecipientAreaFile) {
	return children.flatMap(({ totals }) => Object.values(totals))
}
