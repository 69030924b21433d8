import { figureId } from './figure-id.ts'
import type { IdentifiedFigure } from './identified-figure.ts'
import { measuresOf } from './measures-of.ts'

/** The id of a chart, and what it measures, as its frame carries them. */
export function identified(figure: IdentifiedFigure): { figureId: string; measures: string } {
	return { figureId: figureId(figure), measures: measuresOf(figure.shown) }
}
