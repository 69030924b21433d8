import type { DistrictSum } from '../../../src/schemas/district-file.ts'
import { comparePeriods } from '../../../src/schemas/period.ts'
import { type PublishedCount, sumOfPublished } from '../../../src/statistics/sum-of-published.ts'

/** The published counts of one kecamatan by period. */
export type CountsByPeriod = ReadonlyMap<string, PublishedCount>

const nothing: PublishedCount = { value: null, status: 'O' }

/** The sums of a district in every period of any of its kecamatan; periods are never added up. */
export function sumOverPeriods(kecamatan: readonly CountsByPeriod[]): DistrictSum[] {
	const periods = [...new Set(kecamatan.flatMap((counts) => [...counts.keys()]))].sort(comparePeriods)
	return periods.map((period) => {
		const parts = kecamatan.map((counts) => counts.get(period) ?? nothing)
		return { period, ...sumOfPublished(parts), parts }
	})
}
