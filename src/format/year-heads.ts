import type { Language } from '../schemas/bilingual.ts'
import { parsePeriod } from '../schemas/period-parts.ts'
import { formatPeriod, monthName } from './period.ts'

/**
 * How the years of a table are headed: "2015" where all its figures are of one month, else each with its own: "September
 * 2013", or "Maret/September 2013" where areas differ in one year. A year printed without a month stays bare.
 *
 * @param references months or years that the figures of the table refer to
 */
export function yearHeads(references: readonly string[], language: Language): (year: number) => string {
	const distinct = [...new Set(references)].sort()
	const isOneMonth = new Set(distinct.map((reference) => reference.slice(4))).size <= 1
	const byYear = Map.groupBy(distinct, (reference) => parsePeriod(reference)?.year)
	return (year) => {
		const [only, ...others] = byYear.get(year) ?? []
		if (isOneMonth || only === undefined) return String(year)
		if (others.length === 0) return formatPeriod(only, language)
		const months = [only, ...others].flatMap((reference) => parsePeriod(reference)?.month ?? [])
		return `${months.map((month) => monthName(month, language)).join('/')} ${year}`.trim()
	}
}
