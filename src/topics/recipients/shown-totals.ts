import { type ShownFigure, shownFigure } from '../../figure-id/shown-figure.ts'
import type { RecipientPeriod } from '../../schemas/recipient-files.ts'

/** Totals of a programme in an area as they enter the id of a chart; of hidden ones the mark alone. */
export function shownTotals(area: string, dataset: string, periods: readonly RecipientPeriod[]): ShownFigure[] {
	return periods.map(({ period, total }) => shownFigure(area, dataset, period, total))
}
