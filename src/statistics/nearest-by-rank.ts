/** An area with its values, in the same order of measures for every area. */
export type Profile = { code: string; values: readonly number[] }

/**
 * The areas nearest to one of them: places in each measure are compared, and the differences of places added up over
 * the measures. Places instead of values, so that no measure outweighs another by its unit and no outlier by its size;
 * equal values share the middle of their places. Ties go by code. Empty for an area that is not among them.
 */
export function nearestByRank(profiles: readonly Profile[], code: string, limit: number): string[] {
	const own = profiles.find((profile) => profile.code === code)
	if (!own) return []
	const places = own.values.map((_, measure) => placesOf(profiles.map(({ values }) => values[measure] ?? Number.NaN)))
	const distance = ({ values }: Profile) =>
		places.reduce(
			(sum, place, measure) => sum + Math.abs(at(place, values[measure]) - at(place, own.values[measure])),
			0,
		)
	return profiles
		.filter((profile) => profile !== own)
		.map((profile) => ({ code: profile.code, distance: distance(profile) }))
		.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
		.slice(0, limit)
		.map((profile) => profile.code)
}

/** The middle of the places that each value takes in rising order, the first place being 1. */
function placesOf(values: readonly number[]): ReadonlyMap<number, number> {
	const sorted = values.toSorted((a, b) => a - b)
	return new Map(sorted.map((value) => [value, (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1]))
}

function at(places: ReadonlyMap<number, number>, value: number | undefined): number {
	return places.get(value ?? Number.NaN) ?? Number.NaN
}
