import { renderSvg } from '../../charts/render-svg.ts'
import { readDatasets, readProgrammes, readRecipients } from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { address, areaPath, programmePath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import { comparePeriods } from '../../schemas/period.ts'
import type { Programme } from '../../schemas/programme.ts'
import type { RecipientAreaFile, RecipientSeries } from '../../schemas/recipient-files.ts'
import { listName } from '../area/place-name.ts'
import type { ChartContent, Table, TableRow } from '../charts/chart-content.ts'
import { shortName } from './programme-name.ts'
import { recipientCell } from './recipient-cell.ts'
import { columnsOf } from './recipient-columns.ts'
import { capital, isShown } from './recipient-sentence.ts'
import { areaSource } from './recipient-source.ts'
import { periodTable } from './recipient-tables.ts'
import { drawTrend, trendInput } from './recipient-trend.ts'

/** What an area page shows of programme recipients. */
export type AreaRecipients = {
	simulated: boolean
	/** The newest total of each programme. */
	summary: Table
	/** One small drawing a programme with two published totals or more. */
	trends: ChartContent | null
	/** Every period and breakdown, programme by programme. */
	details: { id: string; title: string; table: Table }[]
	/** The newest totals of the areas inside. */
	children: { title: string; table: Table } | null
	hasHidden: boolean
	/** Files behind the figures. */
	datasets: Dataset[]
	source: string
	actions: ChartContent['actions']
}

type Known = { programme: Programme; series: RecipientSeries }

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
		trends: trendMultiples(file, known, simulated, language),
		details: known.map(({ programme, series }) => ({
			id: `program-${programme.id}`,
			title: programme.name[language],
			table: periodTable(code, series.periods, columnsOf(programme.id, series.periods, series.measure), language),
		})),
		children: childrenTable(file, known, language),
		hasHidden: cells.some(({ value }) => value === null) || childCells(file).some(({ value }) => value === null),
		datasets: readDatasets().filter(({ id }) => datasets.includes(id)),
		...areaSource(datasets, code, language),
	}
}

/** The series of an area with their programmes, in the order of the register. */
export function knownSeries(file: RecipientAreaFile): Known[] {
	return readProgrammes().flatMap((programme) => {
		const series = file.programmes.find((one) => one.programme === programme.id)
		return series ? [{ programme, series }] : []
	})
}

function allCells({ total, amount, breakdowns }: RecipientSeries['periods'][number]) {
	return [total, ...(amount ? [amount] : []), ...breakdowns.flatMap(({ categories }) => categories)]
}

function childCells({ children }: RecipientAreaFile) {
	return children.flatMap(({ totals }) => Object.values(totals))
}

function summaryTable(code: string, known: readonly Known[], language: Language): Table {
	const t = recipientText(language)
	const hasAmount = known.some(({ series }) => series.periods.at(-1)?.amount)
	const rows = known.flatMap(({ programme, series }): TableRow[] => {
		const newest = series.periods.at(-1)
		if (!newest) return []
		const amount = newest.amount
			? recipientCell(newest.amount, language, { 'data-ukuran': 'rupiah', 'data-kategori': 'total' })
			: ''
		return [
			{
				cells: [
					`${shortName(programme, language)}, ${formatPeriod(newest.period, language)}`,
					recipientCell(newest.total, language, { 'data-kategori': 'total' }),
					t.units[series.measure],
					...(hasAmount ? [amount] : []),
				],
				href: address(language, programmePath(programme.id)),
				data: { 'data-program': programme.id, 'data-periode': newest.period, 'data-ukuran': series.measure },
			},
		]
	})
	return {
		columns: [
			{ label: t.programme },
			{ label: t.recipients, numeric: true },
			{ label: t.unit },
			...(hasAmount ? [{ label: t.amount, numeric: true }] : []),
		],
		data: { 'data-wilayah': code, 'data-rincian': 'total' },
		rows,
	}
}

/** Drawn once, at the width of a phone: beside each other they are no wider on a large screen. */
const WIDTH = 340

function trendMultiples(
	file: RecipientAreaFile,
	known: readonly Known[],
	simulated: boolean,
	language: Language,
): ChartContent | null {
	const t = recipientText(language)
	const drawn = known.filter(({ series }) => series.periods.filter(isShown).length >= 2)
	if (drawn.length === 0) return null
	const title = titleOf(file.area, language)
	return {
		id: 'program-tren',
		finding: t.trendFinding(title),
		subtitle: t.trendSubtitle(title),
		drawings: drawn.map(({ programme, series }) => {
			const name = shortName(programme, language)
			const scene = drawTrend(trendInput(name, series.periods, series.simulated, language, true))(WIDTH)
			const text = {
				title: `${name}: ${t.units[series.measure]}`,
				description: '',
				idPrefix: `p-${programme.id}`,
				className: '' as const,
			}
			return { heading: name, aside: t.units[series.measure], wide: renderSvg(scene, text), narrow: '' }
		}),
		multiples: true,
		notes: [{ title: chartText(language).howToRead, text: t.readTime }],
		table: periodsTable(file.area.code, drawn, language),
		tableSummary: chartText(language).rowSummary(String(periodsOf(drawn).length), t.period.toLowerCase()),
		...areaSource(
			drawn.map(({ series }) => series.dataset),
			file.area.code,
			language,
		),
		...(simulated ? { simulated: t.tag } : {}),
	}
}

/** The totals behind the small drawings: a row a period, a column a programme. */
function periodsTable(code: string, known: readonly Known[], language: Language): Table {
	return {
		columns: [{ label: recipientText(language).period }, ...programmeColumns(known, language)],
		data: { 'data-wilayah': code, 'data-rincian': 'total' },
		rows: periodsOf(known).map((period) => ({
			cells: [
				formatPeriod(period, language),
				...known.map(({ programme, series }) => {
					const found = series.periods.find((one) => one.period === period)
					return recipientCell(found?.total, language, {
						'data-program': programme.id,
						'data-ukuran': series.measure,
						'data-kategori': 'total',
					})
				}),
			],
			data: { 'data-periode': period },
		})),
	}
}

function periodsOf(known: readonly Known[]): string[] {
	return [...new Set(known.flatMap(({ series }) => series.periods.map(({ period }) => period)))].sort(comparePeriods)
}

/** A column a programme, each with its unit: families and people never share one. */
function programmeColumns(known: readonly Known[], language: Language): Table['columns'] {
	return known.map(({ programme, series }) => ({
		label: `${shortName(programme, language)} (${recipientText(language).units[series.measure]})`,
		numeric: true,
	}))
}

function childrenTable(
	file: RecipientAreaFile,
	known: readonly Known[],
	language: Language,
): AreaRecipients['children'] {
	const level = file.children[0]?.area.level
	if (!level) return null
	const t = recipientText(language)
	const noun = areaText(language).siblings[level]
	const cell = (totals: RecipientAreaFile['children'][number]['totals'], { programme, series }: Known) => {
		const total = totals[programme.id]
		return recipientCell(total, language, {
			'data-program': programme.id,
			'data-periode': total?.period ?? '',
			'data-ukuran': series.measure,
			'data-kategori': 'total',
		})
	}
	return {
		title: `${t.inside(noun)}, ${newestOf(known, language)}`,
		table: {
			columns: [{ label: capital(noun) }, ...programmeColumns(known, language)],
			data: { 'data-rincian': 'total' },
			rows: file.children.map(({ area, hasPage, totals }) => ({
				cells: [listName(area), ...known.map((one) => cell(totals, one))],
				data: { 'data-wilayah': area.code },
				...(hasPage ? { href: address(language, areaPath(area.code)) } : {}),
			})),
		},
	}
}

function newestOf(known: readonly Known[], language: Language): string {
	const periods = new Set(known.flatMap(({ series }) => series.periods.at(-1)?.period ?? []))
	return [...periods]
		.sort()
		.map((period) => formatPeriod(period, language))
		.join(', ')
}
