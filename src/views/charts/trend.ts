import { drawTwice, multipleWidths } from '../../charts/draw-twice.ts'
import { type LineChartInput, lineChart } from '../../charts/line-chart.ts'
import { readIndicator } from '../../contract/read-generated.ts'
import { formatNumber, roundTo } from '../../format/number.ts'
import { formatPeriod, monthName, periodToTime } from '../../format/period.ts'
import { formatBare, formatValue, unitName } from '../../format/value.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { parsePeriod } from '../../schemas/period.ts'
import { sayDifference, sayDirection } from '../../sentences/change.ts'
import type { AreaContext } from '../area/area-context.ts'
import { figuresOf } from '../area/area-figures.ts'
import { placeName } from '../area/place-name.ts'
import type { ChartContent, Drawing, Table, TableCell } from './chart-content.ts'
import { atSameReferences, largestMove, latestStretch, oneFigureAYear, yearOf } from './series-selection.ts'
import { chartActions, datasetsOf, sourceLine } from './source-line.ts'

/** The trend of one indicator in an area, with its parent beside it; `null` with fewer than two figures. */
export function trendChart(context: AreaContext, indicatorId: string): ChartContent | null {
	const { language, area, parent } = context
	const indicator = readIndicator(indicatorId)
	const figures = oneFigureAYear(figuresOf(context.file, indicatorId))
	if (figures.length < 2) return null
	const comparator = parent ? atSameReferences(figuresOf(parent, indicatorId), figures) : []
	const names = [placeName(area), ...(parent && comparator.length > 1 ? [placeName(parent.area)] : [])]
	const years = yearRange(figures)
	const subtitle = `${indicator.name[language]}, ${names.join(language === 'id' ? ' dan ' : ' and ')}, ${years}`
	const datasets = datasetsOf(figures)
	return {
		id: `tren-${indicatorId}`,
		finding: trendFinding(indicator, figures, placeName(area), language),
		subtitle,
		drawings: [trendDrawing(context, indicator, figures, comparator, subtitle)],
		multiples: false,
		notes: trendNotes(figures, names, language),
		table: trendTable(indicator, figures, comparator, names, language),
		tableSummary: chartText(language).tableSummary(String(figures.length)),
		source: sourceLine(datasets, language),
		actions: chartActions(datasets, indicatorId, language),
	}
}

/** "Sejak 2015 … turun 3,18 poin persen": the change over the latest stretch without a break. */
export function trendFinding(
	indicator: Indicator,
	figures: readonly Figure[],
	name: string,
	language: Language,
): string {
	const stretch = latestStretch(figures)
	const [first, last] = [stretch.at(0), stretch.at(-1)]
	if (!first || !last || first === last || first.value === null || last.value === null) {
		return `${indicator.name[language]}, ${name}`
	}
	const points = last.value - first.value
	const direction = sayDirection(points, indicator, language)
	const size = roundTo(points, indicator.decimals) === 0 ? '' : ` ${sayDifference(points, indicator, language)}`
	const label = indicator.name[language]
	return language === 'id'
		? `Sejak ${yearOf(first)} ${label.charAt(0).toLowerCase()}${label.slice(1)} di ${name} ${direction}${size}`
		: `Since ${yearOf(first)} the ${label.charAt(0).toLowerCase()}${label.slice(1)} in ${name} is ${direction}${size}`
}

/** The drawing of a trend in its two widths. */
export function trendDrawing(
	{ language, area, parent }: AreaContext,
	indicator: Indicator,
	figures: readonly Figure[],
	comparator: readonly Figure[],
	title: string,
	options: { compact?: boolean; scale?: number } = {},
): Drawing {
	const scale = options.scale ?? 1
	const toPoints = (some: readonly Figure[]) =>
		some.map(({ reference, value, status }) => ({
			time: Math.floor(periodToTime(reference)),
			label: String(Math.floor(periodToTime(reference))),
			value: value === null ? null : value / scale,
			status,
		}))
	const decimals = scale === 1 ? indicator.decimals : 1
	const input: LineChartInput = {
		series: [
			{ name: placeName(area), role: 'focus', points: toPoints(figures) },
			...(parent && comparator.length > 1
				? [{ name: placeName(parent.area), role: 'peer' as const, points: toPoints(comparator) }]
				: []),
		],
		formatValue: (value) => formatNumber(value, decimals, language),
		formatAxis: (value) => formatNumber(value, Number.isInteger(value) ? 0 : Math.min(2, indicator.decimals), language),
		axisUnit: indicator.unit === 'persen' ? '%' : '',
		bases: basisLabels(figures, language),
		callouts: options.compact ? [] : callouts(figures),
		compact: options.compact ?? false,
		missingLabel: chartText(language).noData,
	}
	const text = {
		title,
		description: describe(indicator, figures, placeName(area), language),
		idPrefix: `t-${indicator.id}`,
	}
	const drawn = drawTwice((width) => lineChart(input, width), text, options.compact ? multipleWidths : undefined)
	return { heading: null, aside: null, ...drawn }
}

/** The stretches of a series between its breaks. */
function stretches(figures: readonly Figure[]): Figure[][] {
	const result: Figure[][] = []
	for (const figure of figures) {
		if (figure.status === 'B' || result.length === 0) result.push([])
		result.at(-1)?.push(figure)
	}
	return result
}

/** Names the basis of each stretch above it; a series without breaks needs none. */
function basisLabels(figures: readonly Figure[], language: Language): NonNullable<LineChartInput['bases']> {
	const t = chartText(language)
	const all = stretches(figures)
	if (all.length < 2) return []
	return all.flatMap((stretch, index) => {
		const [first, last] = [stretch[0], stretch.at(-1)]
		if (!first || !last) return []
		const month = parsePeriod(first.reference)?.month
		const time = yearOf(first)
		if (!month) return [{ time, label: [t.oldSeries(String(yearOf(last))), String(yearOf(last))] }]
		const name = monthName(month, language)
		return [
			{ time, label: index === all.length - 1 ? [t.since(name, String(time)), name] : [name, `${name.slice(0, 4)}.`] },
		]
	})
}

/** Points worth a number: the peak of all, and both ends of the largest yearly move since the last break. */
function callouts(figures: readonly Figure[]): NonNullable<LineChartInput['callouts']> {
	const known = figures.filter((figure) => figure.value !== null && figure.status !== 'U')
	const peak = known.reduce<Figure | undefined>(
		(best, one) => (!best || (one.value ?? 0) > (best.value ?? 0) ? one : best),
		undefined,
	)
	const move = largestMove(latestStretch(figures))
	const chosen = new Set([peak, ...(move ?? [])].flatMap((figure) => (figure ? [yearOf(figure)] : [])))
	const last = figures.at(-1)
	if (last) chosen.delete(yearOf(last))
	return [...chosen].sort((a, b) => a - b).map((time) => ({ time }))
}

function yearRange(figures: readonly Figure[]): string {
	const [first, last] = [figures[0], figures.at(-1)]
	return first && last ? `${yearOf(first)}–${yearOf(last)}` : ''
}

function describe(indicator: Indicator, figures: readonly Figure[], name: string, language: Language): string {
	const known = figures.filter(({ value }) => value !== null)
	const [first, last] = [known[0], known.at(-1)]
	if (!first || !last) return `${name}.`
	const say = (figure: Figure) =>
		`${formatValue(figure.value ?? 0, indicator, language)} (${formatPeriod(figure.reference, language)})`
	const broken = figures.filter(({ status }) => status === 'B').map(yearOf)
	const from =
		language === 'id'
			? `${name} dari ${say(first)} menjadi ${say(last)}.`
			: `${name} from ${say(first)} to ${say(last)}.`
	if (broken.length === 0) return from
	return `${from} ${language === 'id' ? 'Deret terputus pada' : 'The series breaks in'} ${broken.join(', ')}.`
}

function trendNotes(figures: readonly Figure[], names: readonly string[], language: Language): ChartContent['notes'] {
	const t = chartText(language)
	const broken = figures.some(({ status }) => status === 'B')
	const reading =
		language === 'id'
			? `Garis biru adalah ${names[0]}${names[1] ? `, garis abu-abu ${names[1]} pada bulan yang sama` : ''}.${broken ? ' Garis putus tegak menandai patahan deret: angka di kiri dan kanannya tidak boleh dikurangkan satu sama lain.' : ''}`
			: `The blue line is ${names[0]}${names[1] ? `, the grey line ${names[1]} in the same month` : ''}.${broken ? ' A dotted upright marks a break in the series: figures on either side must not be subtracted from one another.' : ''}`
	const notes = [{ title: t.howToRead, text: reading }]
	if (broken) notes.push({ title: t.whyBreak, text: breakReason(figures, language) })
	return notes
}

function breakReason(figures: readonly Figure[], language: Language): string {
	const bases = stretches(figures).flatMap((stretch) => {
		const [first, last] = [stretch[0], stretch.at(-1)]
		const month = first && parsePeriod(first.reference)?.month
		if (!first || !last || !month) return []
		const range =
			last === figures.at(-1)
				? language === 'id'
					? `sejak ${yearOf(first)}`
					: `from ${yearOf(first)}`
				: `${yearOf(first)}–${yearOf(last)}`
		return [
			language === 'id'
				? `tabel ${range} memuat angka ${monthName(month, language)}`
				: `the tables ${range.startsWith('from') ? range : `of ${range}`} carry figures of ${monthName(month, language)}`,
		]
	})
	const joined = bases.join(language === 'id' ? '; ' : '; ')
	const old = figures.some(({ reference }) => reference === '2010' || reference === '2011')
	const text = `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`
	if (!old) return text
	return language === 'id'
		? `${text} Angka 2010–2011 tidak cocok dengan kedua angka provinsi yang diterbitkan.`
		: `${text} The figures of 2010–2011 match neither of the published provincial figures.`
}

function trendTable(
	indicator: Indicator,
	figures: readonly Figure[],
	comparator: readonly Figure[],
	names: readonly string[],
	language: Language,
): Table {
	const t = chartText(language)
	const unit = indicator.unit === 'persen' ? '%' : unitName(indicator.unit, language)
	const others = new Map(comparator.map((figure) => [figure.reference, figure]))
	return {
		columns: [
			{ label: t.period },
			...names.map((name) => ({
				label: unit === 'indeks' || unit === 'index' ? name : `${name} (${unit})`,
				numeric: true,
			})),
			{ label: t.note },
		],
		rows: figures.toReversed().map((figure) => ({
			cells: [
				formatPeriod(figure.reference, language),
				valueCell(figure, indicator, language),
				...(names.length > 1 ? [valueCell(others.get(figure.reference), indicator, language)] : []),
				noteCell(figure, language),
			],
		})),
	}
}

/** A number as a table cell; a missing or doubtful one says so in words. */
export function valueCell(figure: Figure | undefined, indicator: Indicator, language: Language): TableCell {
	if (!figure || figure.value === null) return { text: chartText(language).noData, state: 'missing' }
	const text = formatBare(figure.value, indicator, language)
	if (figure.status === 'U') return { text, state: 'doubtful' }
	if (figure.status === 'P') return { text, state: 'provisional' }
	return text
}

function noteCell(figure: Figure, language: Language): TableCell {
	const t = chartText(language)
	const text = language === 'id' ? (figure.note ?? '') : ''
	if (figure.status === 'B') return { text, mark: { text: t.break, kind: 'b' } }
	if (figure.status === 'U') return { text, mark: { text: t.doubtful, kind: 'u' } }
	return text
}
