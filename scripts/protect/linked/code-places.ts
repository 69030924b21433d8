const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** The place of each area code in a list of them; worked out once per list, which tables share. */
export function codePlaces(codes: readonly string[]): ReadonlyMap<string, number> {
	const places = known.get(codes) ?? new Map(codes.map((code, place) => [code, place]))
	known.set(codes, places)
	return places
}

/** For each code of a list, its place among others; -1 where they do not have it. */
export function placesIn(codes: readonly string[], of: readonly string[]): ArrayLike<number> {
	const places = codePlaces(codes)
	return Int32Array.from(of, (code) => places.get(code) ?? -1)
}
