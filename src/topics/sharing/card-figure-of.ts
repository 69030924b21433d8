import type { SharingCard } from '../../charts/card/sharing-card.ts'
import type { BigFigure } from '../area/story.ts'

/** The big figure of a page as its picture shows it. */
export function cardFigureOf(figure: BigFigure | null): SharingCard['figure'] {
	if (!figure) return undefined
	const { before, number, after, caption, of } = figure
	return {
		before,
		number,
		after,
		caption: caption.replace(/\.$/, ''),
		of: of && { value: of.value, unit: of.unit, parent: of.parent },
	}
}
