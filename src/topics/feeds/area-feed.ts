import { readArea } from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'
import { address, areaPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { NewsItem } from '../news/news-list.ts'
import { newsText } from '../news/news-text.ts'
import { feedAreas, nearestFeedArea } from './feed-areas.ts'
import { feedText } from './feed-text.ts'

/** The feed with news of an area. */
export type AreaFeed = {
	title: string
	/** Page whose news it brings. */
	page: string
	/** True where the feed is of this area, not of one around it. */
	own: boolean
}

/** The feed of an area, of the nearest around it that has one, or of all news; `null` where there is no news. */
export function areaFeed(code: string, items: readonly NewsItem[], language: Language): AreaFeed | null {
	if (items.length === 0) return null
	const nearest = nearestFeedArea(feedAreas(items), code)
	if (nearest === null) return { title: newsText(language).all, page: address(language, '/berita/'), own: false }
	const title = feedText(language).newsOf(titleOf(readArea(nearest).area, language))
	return { title, page: address(language, areaPath(nearest)), own: nearest === code }
}
