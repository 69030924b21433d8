import {
	readAreaIndex,
	readElectoralDistricts,
	readIndicatorFile,
	readProgrammes,
	readShownIndicators,
} from '../../contract/read-generated.ts'
import { eachOf, taken, withReadings } from '../../contract/readings.ts'
import { readAreaContext } from '../../facts/area-context.ts'
import { areaPath, districtPath, indicatorPath, newsPath, programmePath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { readyComparison } from '../compare/ready-comparison.ts'
import { type ReadySet, readySets } from '../compare/ready-sets.ts'
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
import { openingPaths, pagePicture } from './page-picture.ts'
import { programmePicture } from './programme-picture.ts'
import { pictureName, type SharingPicture } from './sharing-picture.ts'

/** A page that has a picture: how its address names it, and the picture, which is made when it is asked for. */
export type PageWithPicture = { name: string; picture(): SharingPicture | null }

/** Kinds of pages that have a picture, each with all of its pages in a language. */
const sources: readonly ((language: Language) => PageWithPicture[] | Promise<PageWithPicture[]>)[] = [
	(language) => [of('/', language, () => homePicture(homeStory(language), language))],
	(language) =>
		readAreaIndex()
			.filter(({ level }) => hasOwnPicture(level))
			.map(({ code }) => of(areaPath(code), language, () => areaPicture(readAreaContext(code, language)))),
	(language) =>
		[...readShownIndicators().keys()].map((id) => of(indicatorPath(id), language, () => indicator(id, language))),
	(language) =>
		readProgrammes().map((one) =>
			of(programmePath(one.id), language, () => programmePicture(one, programmeRecipients(one, language), language)),
		),
	(language) =>
		readElectoralDistricts().map(({ district: { id } }) =>
			of(districtPath(id), language, () => districtPicture(districtScene(id, language))),
		),
	async (language) =>
		(await listNews(language)).map((item) => of(newsPath(item.slug), language, () => articlePicture(item, language))),
	(language) => openingPaths.map((path) => of(path, language, () => pagePicture(path, language))),
	(language) =>
		eachOf(withReadings(readySets)).map((set) =>
			of(`/bandingkan/${set.value.id}/`, language, () => comparison(taken(set), language)),
		),
]

function of(path: string, language: Language, picture: PageWithPicture['picture']): PageWithPicture {
	return { name: pictureName(path, language), picture }
}

function indicator(id: string, language: Language): SharingPicture {
	const file = readIndicatorFile(id)
	return indicatorPicture(file, indicatorCharts(file, language), language)
}

function comparison(set: ReadySet, language: Language): SharingPicture | null {
	return comparisonPicture(set, readyComparison(set, language).views, language)
}

/** Every page of the portal in a language that has a picture; of a ready comparison it may turn out that it has none. */
export async function pagesWithPicture(language: Language): Promise<PageWithPicture[]> {
	const found = await Promise.all(sources.map((source) => source(language)))
	return found.flat()
}
