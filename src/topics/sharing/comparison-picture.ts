import { pageDrawing } from '../../charts/page-drawing.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { compareText } from '../compare/compare-text.ts'
import type { ComparisonView } from '../compare/comparison-view.ts'
import type { ReadySet } from '../compare/ready-sets.ts'
import { type SharingPicture, sharingPicture } from './sharing-picture.ts'

/** The picture of a ready comparison: what its first drawing shows; `null` where it has none. */
export function comparisonPicture(
	set: Pick<ReadySet, 'id' | 'title'>,
	views: readonly (ComparisonView & { figureId: string })[],
	language: Language,
): SharingPicture | null {
	// Ten panels are too many for a picture: it shows both ends of the years instead.
	const view = views.find(({ form }) => form !== 'panel') ?? views[0]
	const drawing = view?.drawing
	if (!view || !drawing) return null
	const content = {
		place: set.title[language],
		aside: compareText(language).short,
		finding: view.finding,
		text: view.sentence,
		chart: () => ({ caption: view.subtitle, drawing: pageDrawing(drawing.narrow()) }),
		source: view.source,
		figureId: view.figureId,
		simulated: view.simulated,
	}
	return sharingPicture(`/bandingkan/${set.id}/`, content, language)
}
