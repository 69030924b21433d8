import type { Derivation, Figure } from '../../src/schemas/figure.ts'
import type { ObservationStatus } from '../../src/schemas/observation-status.ts'

/** A figure with its place: which indicator, in which area. */
export type PlacedFigure = { indicator: string; area: string; figure: Figure }

/** A figure computed here: it comes from no file, in no number of copies, with its recipe. */
export function derivedFigure(parts: {
	period: string
	reference: string
	status: ObservationStatus
	value: number | null
	derivation: Derivation
}): Figure {
	return { ...parts, category: null, copies: null, note: null, dataset: null, comparison: null }
}
