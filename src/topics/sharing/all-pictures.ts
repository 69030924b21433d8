import {
	readAreaIndex,
	readElectoralDistricts,
	readIndicatorFile,
	readProgrammes,
	readShownIndicators,
} from '../../contract/read-generated.ts'
import { readAreaContext } from '../../facts/area-context.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { readyComparison } from '../compare/ready-comparison.ts'
import { readySets } from '../compare/ready-sets.ts'
import { districtScene } from '../districts/district-scene.ts'
import { homeStory } from '../home/home-story.ts'
import { indicatorCharts } from '../indicator/indicator-charts.ts'
import { listNews } from '../news/news-list.ts'
import { programmeRecipients } from '../recipients/programme-recipients.ts'
import { areaPicture, hasOwnPicture } from './area-picture.ts'
import { articlePicture } from './article-picture.ts'
import { comparisonPicture } from './comparison-picture.ts'
import { districtPicture } from './district-picture.ts'
import { homePicture } from './home-picture.ts'
import { indicatorPicture } from './indicator-picture.ts'
import { pagePictures } from './page-picture.ts'
import { programmePicture } from './programme-picture.ts'
import type { SharingPicture } from './sharing-picture.ts'

type Drawn = SharingPicture | null

/** Kinds of pages that have a picture, each with all of its pictures in a language. */
const sources: readonly ((language: Language) => Drawn[] | Promise<Drawn[]>)[] = [
	(language) => [homePicture(homeStory(language), language)],
	(language) =>
		readAreaIndex()
			.filter(({ level }) => hasOwnPicture(level))
			.map(({ code }) => areaPicture(readAreaContext(code, language))),
	(language) =>
		[...readShownIndicators().keys()]
			.map(readIndicatorFile)
			.map((file) => indicatorPicture(file, indicatorCharts(file, language), language)),
	(language) => readProgrammes().map((one) => programmePicture(one, programmeRecipients(one, language), language)),
	(language) => readElectoralDistricts().map(({ district }) => districtPicture(districtScene(district.id, language))),
	async (language) => (await listNews(language)).map((item) => articlePicture(item, language)),
	pagePictures,
	(language) => readySets().map((set) => comparisonPicture(set, readyComparison(set, language).views, language)),
]

/** Every picture of the portal in a language. */
export async function allPictures(language: Language): Promise<SharingPicture[]> {
	const found = await Promise.all(sources.map((source) => source(language)))
	return found.flat().filter((picture) => picture !== null)
}
