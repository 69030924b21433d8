import type { MappingIndicator } from '../../../../../src/gate/mapping/understanding.ts'

/** An indicator by its names; all else is of a rate in percent, unless it is given. */
export function namedIndicator(
	id: string,
	names: readonly string[],
	given: Partial<MappingIndicator> = {},
): MappingIndicator {
	const [name = id, ...synonyms] = names
	return {
		id,
		name: { id: name, en: name },
		short: { id: id.toUpperCase(), en: id.toUpperCase() },
		synonyms,
		unit: 'persen',
		measure: 'rate',
		categories: [],
		lowestLevel: 'kabupaten-kota',
		minimum: 0,
		maximum: 100,
		decimals: 2,
		derived: false,
		...given,
	}
}
