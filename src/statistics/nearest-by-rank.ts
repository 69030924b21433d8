import { ranks } from './ranks.ts'

/** An area with its values, in the same order of measures for every area. */
export type Profile = { code: string; values: readonly number[] }

/** The areas found, and those left out that are as near as the last of them. */
export type Nearest = { nearest: string[]; tied: string[] }

/** Profiles with the rank of each in every measure: made once for all areas that are compared with one another. */
export type RankedProfiles = { codes: readonly string[]; measures: readonly (readonly number[])[] }

/**
 * Ranks areas in each measure, as `ranks` does and pages print them: 1 is the highest, equal values share a rank.
 *
 * @param profiles values rounded as they are printed
 */
export function rankProfiles(profiles: readonly Profile[]): RankedProfiles {
	const measures = profiles[0]?.values.map((_, measure) => rankAll(profiles.map(({ values }) => values[measure]))) ?? []
	return { codes: profiles.map(({ code }) => code), measures }
}

/**
 * The areas nearest to one of them: ranks in each measure are compared, and the differences added up over the measures.
 * Ranks instead of values, so that no measure outweighs another by its unit and no outlier by its size. Ties go by code,
 * and are told. Both lists are empty for an area that is not among them.
 */
export function nearestByRank({ codes, measures }: RankedProfiles, code: string, limit: number): Nearest {
	const own = codes.indexOf(code)
	if (own === -1) return { nearest: [], tied: [] }
	const distance = (index: number) => measures.reduce((sum, rank) => sum + Math.abs(at(rank, index) - at(rank, own)), 0)
	const sorted = codes
		.map((one, index) => ({ code: one, distance: distance(index) }))
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
