import type { Dataset } from '../schemas/dataset.ts'
import { parsePeriod } from '../schemas/period.ts'

/** Something that went into a computed figure: the indicators it is read from in the end, and its period. */
export type ReadInput = { sources: readonly string[]; period: string }

/** Whether a dataset holds it; by the year: a dataset of January 2024 holds what is asked of 2024. */
export function holdsInput(
	{ indicators, periods }: Pick<Dataset, 'indicators' | 'periods'>,
	{ sources, period }: ReadInput,
): boolean {
	const year = (one: string) => parsePeriod(one)?.year ?? Number.NaN
	return (
		sources.some((source) => indicators.includes(source)) &&
		year(periods.first) <= year(period) &&
		year(period) <= year(periods.last)
	)
}
