import type { PeriodSaid } from './find-periods.ts'

/** How half-years are written as periods: by the month they end in, or by the rounds of a survey in spring and autumn. */
export type SemesterMonths = readonly [first: number, second: number]

/**
 * Joins what the places of a table say, the nearest to the figure first: a month in the heading, its year in the
 * title. What is said near is never overwritten from afar.
 */
export function joinPeriods(places: readonly (PeriodSaid | null)[]): PeriodSaid {
	const joined: PeriodSaid = {}
	for (const said of places) {
		if (said === null) continue
		// A year near by is a whole period: a month of the title is not put into it.
		if (joined.year !== undefined) break
		const isWithin = hasPart(joined)
		if (!isWithin && said.month !== undefined) joined.month = said.month
		if (!isWithin && said.stage !== undefined) joined.stage = said.stage
		if (!isWithin && said.semester !== undefined) joined.semester = said.semester
		if (said.year !== undefined) joined.year = said.year
	}
	return joined
}

const hasPart = ({ month, stage, semester }: PeriodSaid) =>
	month !== undefined || stage !== undefined || semester !== undefined

/** A period as datasets write it; `null` where the year is missing, `semester` where it has to be asked what half-years are. */
export function periodText(said: PeriodSaid, semesters: SemesterMonths | null): string | 'semester' | null {
	const { year, month, stage, semester } = said
	if (year === undefined) return null
	if (month !== undefined) return `${year}-${String(month).padStart(2, '0')}`
	if (stage !== undefined) return `${year}-T${stage}`
	if (semester === undefined) return String(year)
	if (semesters === null) return 'semester'
	return `${year}-${String(semesters[semester - 1]).padStart(2, '0')}`
}
