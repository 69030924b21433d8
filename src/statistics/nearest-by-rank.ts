import { ranks } from './ranks.ts'

/** An area with its values, in the same order of measures for every area. */
export type Profile = { code: string; values: readonly number[] }

/** The areas found, and those left out that are as near as the last of them. */
export type Nearest = { nearest: string[]; tied: string[] }

/**
 * The areas nearest to one of them: ranks in each measure are compared, and the differences added up over the measures.
 * Ranks instead of values, so that no measure outweighs another by its unit and no outlier by its size. They are those
 * of `ranks`, as pages print them: 1 is the highest, equal values share a rank. Ties go by code, and are told. Both
 * lists are empty for an area that is not among them.
 *
 * @param profiles values rounded as they are printed
 */
export function nearestByRank(profiles: readonly Profile[], code: string, limit: number): Nearest {
	const own = profiles.findIndex((profile) => profile.code === code)
	if (own === -1) return { nearest: [], tied: [] }
	const measures =
		profiles[own]?.values.map((_, measure) => rankAll(profiles.map(({ values }) => values[measure]))) ?? []
	const distance = (index: number) => measures.reduce((sum, rank) => sum + Math.abs(at(rank, index) - at(rank, own)), 0)
	const sorted = profiles
		.map((profile, index) => ({ code: profile.code, distance: distance(index) }))
		.filter((_, index) => index !== own)
		.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
	const last = sorted[limit - 1]?.distance
	return {
		nearest: sorted.slice(0, limit).map((one) => one.code),
		tied: sorted.slice(limit).flatMap((one) => (one.distance === last ? [one.code] : [])),
	}
}

/** More decimals than any figure has: the values come rounded. */
const ALL_DECIMALS = 6

function rankAll(values: readonly (number | undefined)[]): number[] {
	return ranks(
		values.map((value) => value ?? Number.NaN),
		ALL_DECIMALS,
	).map(({ rank }) => rank)
}

function at(all: readonly number[], index: number): number {
	return all[index] ?? Number.NaN
}
