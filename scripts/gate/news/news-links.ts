import type { NewsReference } from '../rules/known-news.ts'
import type { NewsFile } from './read-news.ts'

/** A Markdown link to an item of this portal, in either language; lists by category lie a folder deeper. */
const link = /\]\(\s*(?:\/en)?\/berita\/([^/)\s#?]+)\/?(?:[#?][^)\s]*)?(?=[\s)])/g

/** Items that the text of another one links to, each with the place of its address. */
export function newsLinks({ file, text }: Pick<NewsFile, 'file' | 'text'>): NewsReference[] {
	return [...text.matchAll(link)]
		.filter(({ 1: slug }) => slug !== 'rss.xml')
		.map(({ index, 1: slug = '' }) => {
			const before = text.slice(0, index + '](/'.length).split('\n')
			return { file, line: before.length, column: String((before.at(-1) ?? '').length), slug }
		})
}
