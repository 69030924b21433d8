import { type PeriodParts, parsePeriod } from './period-parts.ts'

/** Months of a quarter or stage, where a year has four of them. */
const STAGE_MONTHS = 3
const YEAR_MONTHS = 12

/**
 * True when one period lies inside another: a month or stage in its year, a month in the stage of its quarter. Whether
 * the figures of the longer one are the sum of the shorter ones, a state or a running total is another question.
 */
export function periodWithin(inner: string, outer: string): boolean {
	const a = parsePeriod(inner)
	const b = parsePeriod(outer)
	if (!a || !b || a.year !== b.year || periodMonths(inner) >= periodMonths(outer)) return false
	return b.stage === undefined || quarterOf(a) === b.stage
}

/** Length of a period in months: 12, 3 or 1; 0 for what is no period. */
export function periodMonths(period: string): number {
	const parts = parsePeriod(period)
	if (!parts) return 0
	if (parts.month !== undefined) return 1
	return parts.stage === undefined ? YEAR_MONTHS : STAGE_MONTHS
}

function quarterOf({ month }: PeriodParts): number | undefined {
	return month === undefined ? undefined : Math.ceil(month / STAGE_MONTHS)
}
