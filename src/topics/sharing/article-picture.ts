import { readArea } from '../../contract/read-generated.ts'
import { readAreaContext } from '../../facts/area-context.ts'
import { titleOf } from '../../format/area-name.ts'
import { newsDays } from '../../format/news-days.ts'
import { newsPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { News } from '../../schemas/news.ts'
import { newsText } from '../news/news-text.ts'
import { isInvented } from '../recipients/simulation.ts'
import { sharedTrend } from './shared-trend.ts'
import { type PictureContent, type SharingPicture, sharingPicture } from './sharing-picture.ts'
import { sharingText } from './sharing-text.ts'

/** The picture of a news item: its title and summary, beside the trend of what it is about. */
export function articlePicture({ slug, data }: { slug: string; data: News }, language: Language): SharingPicture {
	const areas = data.areas.map((code) => readArea(code))
	const when = newsDays(data, language).listed.text
	const content: PictureContent = {
		place: areas[0] ? titleOf(areas[0].area, language) : sharingText(language).article,
		aside: `${sharingText(language).article}, ${when}`,
		finding: data.title,
		text: data.summary,
		chart: trendOf(data, language)?.chart,
		source: `${newsText(language).source}: ${data.source}`,
		simulated: areas.some(isInvented),
	}
	return sharingPicture(newsPath(slug), content, language)
}

/** The first trend that the item's areas and indicators have. */
function trendOf({ areas, indicators }: News, language: Language) {
	for (const code of areas) {
		for (const id of indicators) {
			const trend = sharedTrend(readAreaContext(code, language), id)
			if (trend) return trend
		}
	}
	return null
}
