import { portalLanguages } from '../../contract/languages.ts'
import { pathsOf } from '../../contract/paths-of.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { correctionFeed } from './correction-feed.ts'
import type { FeedSource } from './feed.ts'
import { newsFeeds } from './news-feeds.ts'
import { recommendationFeed, recommendationFeeds } from './recommendation-feed.ts'

/** All feeds of a language. */
async function feedsOf(language: Language): Promise<FeedSource[]> {
	return [...(await newsFeeds(language)), correctionFeed, recommendationFeed, ...recommendationFeeds()]
}

/** Where the files of feeds stand, for `getStaticPaths` of each of the two kinds. */
export const feedPaths = pathsOf(async () => {
	const feeds = await Promise.all(
		portalLanguages().map(async (language) => (await feedsOf(language)).map((source) => ({ language, source }))),
	)
	return feeds.flat().map(({ language, source }) => ({
		params: { feed: address(language, source.path).slice(1, -1) },
		props: { language, source },
	}))
})

export type FeedPathProps = Awaited<ReturnType<typeof feedPaths>>[number]['props']
