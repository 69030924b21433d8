import type { Caution } from '../../../src/schemas/caution.ts'
import type { ProtectedTableFile } from '../release/read-protected.ts'
import { topAreas } from './top-areas.ts'

/**
 * What offices say of their tables, so that it is said of the same areas in the whole: a caution without areas is one of all
 * areas of its table. Words that several offices share are said once.
 */
export function carriedCautions(tables: readonly ProtectedTableFile[]): Caution[] {
	const carried = tables.flatMap(({ sidecar, cells }) =>
		(sidecar?.cautions ?? []).map((caution) => ({
			...caution,
			areas: caution.areas ?? topAreas(cells.map(({ area }) => area)),
		})),
	)
	return [...Map.groupBy(carried, ({ areas: _, ...words }) => JSON.stringify(words)).values()].flatMap((alike) => {
		const [first] = alike
		return first ? [{ ...first, areas: [...new Set(alike.flatMap(({ areas }) => areas))].sort() }] : []
	})
}
