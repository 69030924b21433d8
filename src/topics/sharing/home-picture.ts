import { readPortal } from '../../contract/read-generated.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { HomeStory } from '../home/home-story.ts'
import { isInvented } from '../recipients/simulation.ts'
import { cardFigureOf } from './card-figure-of.ts'
import { sharedTrend } from './shared-trend.ts'
import { type SharingPicture, sharingPicture } from './sharing-picture.ts'
import { storySource } from './story-source.ts'

/** The picture of the home page: the headline of the home area. */
export function homePicture({ context, headline, figure }: HomeStory, language: Language): SharingPicture {
	const { tagline, home_indicator } = readPortal()
	const trend = sharedTrend(context, home_indicator)
	const content = {
		place: tagline[language],
		aside: '',
		finding: headline,
		figure: cardFigureOf(figure),
		chart: trend?.chart,
		source: trend?.source ?? storySource(context),
		simulated: isInvented(context.file),
	}
	return sharingPicture('/', content, language)
}
