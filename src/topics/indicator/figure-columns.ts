import type { Table, TableCell } from '../../chart-content/chart-content.ts'
import { figureCell } from '../../chart-content/figure-cell.ts'
import { sparkLine } from '../../charts/spark-line.ts'
import { newestStretch, trendSeries, yearOf } from '../../facts/series-selection.ts'
import { categoryWord } from '../../format/category-word.ts'
import { capital } from '../../format/first-letter.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatSigned } from '../../format/signed.ts'
import { formatBare, unitName } from '../../format/value.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { isSmall } from '../../sentences/change.ts'
import { comparableSegments } from '../../statistics/comparable-segments.ts'
import { newestFigure } from '../../statistics/newest-figure.ts'
import { toldChange } from '../../statistics/told-change.ts'
import { indicatorText } from './indicator-text.ts'

/** An area with its figures of one indicator. */
export type AreaEntry = IndicatorFile['areas'][number]

/** A column of the table of all areas, and how it tells an area. */
export type FigureColumn = { column: Table['columns'][number]; cellOf: (entry: AreaEntry) => TableCell }

/** All columns, the order of the rows, and what is counted: the unit, and what the changes leave out. */
type Columns = {
	columns: FigureColumn[]
	order: (a: AreaEntry, b: AreaEntry) => number
	unit: string
	note: string
}

/** What is asked of an area once for all columns. */
type Told = { newest: Figure | undefined; series: readonly Figure[]; stretch: readonly Figure[] }

/** Fewest figures that make a small line worth its column. */
const FEWEST_POINTS = 3

/**
 * The columns behind the names: the newest figure, its change in a year and since the last break, and a small line. One
 * that would be empty in every row is left out.
 */
export function figureColumns(entries: readonly AreaEntry[], indicator: Indicator, language: Language): Columns {
	const told = new Map(entries.map((entry) => [entry, toldOf(entry)]))
	const of = (entry: AreaEntry) => told.get(entry) ?? toldOf(entry)
	const all = [...told.values()]
	const common = commonest(all.flatMap(({ newest }) => newest?.reference ?? []))
	const newest = newestColumn(of, common, indicator, language)
	const rank = (entry: AreaEntry) => rankOf(of(entry).newest, indicator)
	const order = (a: AreaEntry, b: AreaEntry) => rank(b) - rank(a) || (a.area.code < b.area.code ? -1 : 1)
	if (indicator.measure === 'category') return { columns: [newest], order, ...sayUnit(indicator, false, language) }
	const changes = [
		all.some((one) => yearBefore(one)) ? [yearColumn(of, indicator, language)] : [],
		all.some(({ stretch }) => stretch.length > 2) ? [sinceColumn(of, all, indicator, language)] : [],
	].flat()
	const line = all.some(({ series }) => series.filter(({ value }) => value !== null).length >= FEWEST_POINTS)
	return {
		columns: [newest, ...changes, ...(line ? [lineColumn(of, all, indicator, language)] : [])],
		order,
		...sayUnit(indicator, changes.length > 0, language),
	}
}

function toldOf({ figures }: AreaEntry): Told {
	const series = trendSeries(figures)
	return { newest: newestFigure(figures), series, stretch: newestStretch(series) }
}

function commonest(values: readonly string[]): string | undefined {
	const counts = [...Map.groupBy(values, (value) => value)]
	return counts.toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? 1 : -1))[0]?.[0]
}

/** Place in the printed order: by value, words by their own order; what has neither stands last. */
function rankOf(figure: Figure | undefined, { categories }: Indicator): number {
	if (figure?.category) return categories.indexOf(figure.category)
	return figure?.value ?? Number.NEGATIVE_INFINITY
}

type Of = (entry: AreaEntry) => Told

function newestColumn(of: Of, common: string | undefined, indicator: Indicator, language: Language): FigureColumn {
	const isCategory = indicator.measure === 'category'
	const label = common ? formatPeriod(common, language) : indicatorText(language).newest
	return {
		column: isCategory
			? { label, order: indicator.categories.map(categoryWord), sorted: 'descending' }
			: { label, numeric: true, sorted: 'descending' },
		cellOf: (entry) => {
			const { newest } = of(entry)
			if (!newest) return missing(language)
			const cell = newest.category ? categoryWord(newest.category) : figureCell(newest, indicator, language)
			return newest.reference === common ? cell : withPeriod(cell, formatPeriod(newest.reference, language))
		},
	}
}

function missing(language: Language): TableCell {
	return { text: indicatorText(language).notYet, state: 'missing' }
}

/** A figure of another period than the heading names says its own. */
function withPeriod(cell: TableCell, when: string): TableCell {
	return typeof cell === 'string' ? `${cell} (${when})` : { ...cell, text: `${cell.text} (${when})` }
}

/** The figure of the same month a year before the newest, which may lie across a break. */
function yearBefore({ newest, series }: Told): Figure | undefined {
	if (!newest) return undefined
	const wanted = String(Number(newest.reference.slice(0, 4)) - 1) + newest.reference.slice(4)
	return series.find(({ reference, value }) => reference === wanted && value !== null)
}

function yearColumn(of: Of, indicator: Indicator, language: Language): FigureColumn {
	const t = indicatorText(language)
	return {
		column: { label: t.inAYear, numeric: true },
		cellOf: (entry) => {
			const told = of(entry)
			const before = yearBefore(told)
			if (!before || !told.newest) return missing(language)
			const points = toldChange(told.series, before, told.newest)?.points
			return points === undefined
				? { text: t.notComparable, state: 'missing' }
				: changeCell(points, entry, indicator, language)
		},
	}
}

/** Since the first year that leads to the newest figure without a break; another one than most areas have is named. */
function sinceColumn(of: Of, all: readonly Told[], indicator: Indicator, language: Language): FigureColumn {
	const t = indicatorText(language)
	const starts = all.flatMap(({ stretch: [first, second] }) => (first && second ? String(yearOf(first)) : []))
	const common = commonest(starts) ?? ''
	return {
		column: { label: t.sinceYear(common), numeric: true },
		cellOf: (entry) => {
			const { stretch, series } = of(entry)
			const [first, last] = [stretch.at(0), stretch.at(-1)]
			const points = first && last && first !== last ? toldChange(series, first, last)?.points : undefined
			if (points === undefined || !first) return missing(language)
			const cell = changeCell(points, entry, indicator, language)
			return String(yearOf(first)) === common ? cell : withPeriod(cell, String(yearOf(first)))
		},
	}
}

/** A change with its sign; one too small to be told as a rise or a fall is muted. */
function changeCell(points: number, { area }: AreaEntry, indicator: Indicator, language: Language): TableCell {
	const text = formatSigned(points, indicator.decimals, language)
	return isSmall(points, indicator, area.level) ? { text, state: 'zero' } : text
}

function lineColumn(of: Of, all: readonly Told[], indicator: Indicator, language: Language): FigureColumn {
	const t = indicatorText(language)
	const years = all.flatMap(({ series }) => series.map(yearOf))
	const ends = [Math.min(...years), Math.max(...years)] as const
	return {
		column: { label: t.line(`${ends[0]}–${ends[1]}`), drawn: true },
		cellOf: (entry) => {
			const { series } = of(entry)
			const known = series.filter(({ value }) => value !== null)
			const [first, last] = [known.at(0), known.at(-1)]
			if (!first || !last || known.length < FEWEST_POINTS) return missing(language)
			const say = (figure: Figure) => `${yearOf(figure)}: ${formatBare(figure.value ?? 0, indicator, language)}`
			const segments = comparableSegments(series).map((part) =>
				part.map((figure) => ({ time: yearOf(figure), value: figure.value })),
			)
			return { text: '', words: `${say(first)}; ${say(last)}`, drawing: sparkLine(segments, ends) }
		},
	}
}

/** What the figures and their changes are counted in, and what the changes leave out. */
function sayUnit(indicator: Indicator, withChange: boolean, language: Language): Pick<Columns, 'unit' | 'note'> {
	const t = indicatorText(language)
	if (indicator.measure === 'category') return { unit: '', note: '' }
	const unit = capital(unitName(indicator.unit, language))
	if (!withChange) return { unit, note: '' }
	const small = indicator.smallDifference === undefined ? '' : ` ${t.smallMuted}`
	return { unit: unit + (indicator.unit === 'persen' ? t.changeInPoints : ''), note: t.years + small }
}
