import type { Sidecar } from '../../schemas/dataset.ts'
import { parsePeriod } from '../../schemas/period.ts'

/**
 * Month that a figure refers to: for a year, the month that the sidecar gives for that year, as tables
 * of Susenas print "2022" for March 2022; else the period itself.
 */
export function referencePeriod(period: string, months: Sidecar['reference_months']): string {
	const parts = parsePeriod(period)
	if (!parts || parts.month !== undefined || parts.stage !== undefined) return period
	const span = months.find(({ from, to }) => from <= parts.year && parts.year <= (to ?? Number.POSITIVE_INFINITY))
	return span ? `${period}-${String(span.month).padStart(2, '0')}` : period
}
