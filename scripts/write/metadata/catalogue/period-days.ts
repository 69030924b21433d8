import { type PeriodParts, parsePeriod } from '../../../../src/schemas/period.ts'

const STAGE_MONTHS = 3
const YEAR_MONTHS = 12

/** First and last day of a period, as ISO dates: `2024` is 2024-01-01 to 2024-12-31; `null` for what is no period. */
export function periodDays(period: string): { first: string; last: string } | null {
	const parts = parsePeriod(period)
	if (!parts) return null
	const { first, last } = monthsOf(parts)
	return { first: day(parts.year, first, 1), last: day(parts.year, last, daysIn(parts.year, last)) }
}

function monthsOf({ month, stage }: PeriodParts): { first: number; last: number } {
	if (month !== undefined) return { first: month, last: month }
	if (stage !== undefined) return { first: (stage - 1) * STAGE_MONTHS + 1, last: stage * STAGE_MONTHS }
	return { first: 1, last: YEAR_MONTHS }
}

/** The day before the first of the next month. */
function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function day(year: number, month: number, date: number): string {
	return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-')
}
