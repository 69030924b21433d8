import type { Language } from '../../schemas/bilingual.ts'
import type { DistrictFile } from '../../schemas/district-file.ts'
import { comparePeriods } from '../../schemas/period.ts'
import { type DistrictCount, isKnown } from './district-count.ts'
import type { ComparedCount } from './district-tables.ts'

/**
 * What the districts of a regency can be compared by: each count that any of them has, in the newest period that one
 * of them has a figure of. All are of one period: a newer figure of one district is no comparison.
 */
export function comparedCounts(
	peers: readonly DistrictFile[],
	countsOf: (file: DistrictFile, language: Language) => DistrictCount[],
	language: Language,
): ComparedCount[] {
	const all = peers.map((file) => countsOf(file, language))
	const ids = [...new Set(all.flatMap((counts) => counts.map(keyOf)))]
	return ids.flatMap((id) => {
		const of = all.map((counts) => counts.find((one) => keyOf(one) === id))
		const count = of.find((one) => one !== undefined)
		const period = count && newestPeriod(of)
		return count && period ? [{ count, period, of }] : []
	})
}

function keyOf({ id, dataset, unit }: DistrictCount): string {
	return `${id} ${dataset} ${unit}`
}

function newestPeriod(of: readonly (DistrictCount | undefined)[]): string | undefined {
	const sums = of.flatMap((count) => count?.sums ?? [])
	const known = sums.filter(isKnown)
	return (known.length > 0 ? known : sums)
		.map(({ period }) => period)
		.toSorted(comparePeriods)
		.at(-1)
}
