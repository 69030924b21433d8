import { parsePeriod } from '../schemas/period-parts.ts'
import { type DatedFigure, isTellable } from './figure-state.ts'

const YEAR_MONTHS = 12
const STAGE_MONTHS = 3

/** What a figure must tell to be placed in its series. */
type Told = Pick<DatedFigure, 'reference' | 'status' | 'value' | 'derivation'>

/**
 * True where one sentence may lead from one figure of a series to another: none of those between them is the first after
 * a break, missing, doubtful, estimated or a partial sum, and no two of them lie further apart than the series is
 * usually published. "Since 2016" is not said of four figures in ten years.
 *
 * Between them stand those of the same month (or tahap), published or added up here as the later one is. A series is
 * published yearly, unless all its steps are alike and longer: then that is its rhythm.
 *
 * @param series in any order
 */
export function toldTogether(series: readonly Told[], earlier: Told, later: Told): boolean {
	const alike = [...series.filter((figure) => isAlike(figure, earlier, later)), earlier, later]
	const times = new Map(alike.map((figure) => [timeOf(figure), figure]))
	const row = [...times].toSorted(([a], [b]) => a - b)
	const [from, to] = [timeOf(earlier), timeOf(later)]
	const between = row.filter(([time]) => time >= from && time <= to)
	if (!between.every(([, figure]) => isTellable(figure))) return false
	return Math.max(0, ...stepsOf(between)) <= rhythmOf(row)
}

/** Of a month that is compared, and published or added up as the later one is. */
function isAlike(figure: Told, earlier: Told, later: Told): boolean {
	const isMade = ({ derivation }: Told) => derivation !== null
	const season = ({ reference }: Told) => reference.slice(4)
	return isMade(figure) === isMade(later) && [season(earlier), season(later)].includes(season(figure))
}

type Placed = readonly [time: number, figure: Told]

function stepsOf(row: readonly Placed[]): number[] {
	return row.slice(1).map(([time], index) => time - (row[index]?.[0] ?? time))
}

/** Months from one figure to the next: those of all steps where they are alike, else a year. */
function rhythmOf(row: readonly Placed[]): number {
	const [first = 0, ...others] = stepsOf(row)
	const isEven = others.length > 0 && others.every((step) => step === first)
	return isEven ? Math.max(first, YEAR_MONTHS) : YEAR_MONTHS
}

/** Months since the year 0. */
function timeOf({ reference }: Told): number {
	const { year = Number.NaN, month, stage } = parsePeriod(reference) ?? {}
	return year * YEAR_MONTHS + (month ?? (stage ?? 0) * STAGE_MONTHS)
}
