import { type ShownFigure, shownFigure } from '../figure-id/shown-figure.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'

/** Figures of one indicator in one area as they enter the id of a chart. */
export function shownFigures(area: string, { id, decimals }: Indicator, figures: readonly Figure[]): ShownFigure[] {
	return figures.map((figure) => shownFigure(area, id, figure.reference, figure, decimals))
}

/** The same for areas that each stand with one figure. */
export function shownItems(
	indicator: Indicator,
	items: readonly { area: { code: string }; figure: Figure }[],
): ShownFigure[] {
	return items.flatMap(({ area, figure }) => shownFigures(area.code, indicator, [figure]))
}
