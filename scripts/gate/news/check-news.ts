import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '../../../src/schemas/issue.ts'
import { issueAt } from '../../ground/issue/finding.ts'
import { knownNews, type NewsReference } from '../rules/known-news.ts'
import { checkItem, type NewsContext } from './check-item.ts'
import { checkPairs } from './check-pairs.ts'
import { type NewsFile, type NewsItem, readNewsFiles } from './read-news.ts'

/** The items that are sound, and all issues of those that are not. */
export type NewsCheck = { news: NewsItem[]; issues: Issue[] }

/** What items may speak of, and where the data speaks of items. */
export type NewsSurroundings = NewsContext & { newsReferences?: readonly NewsReference[] }

/** Reads and checks every news item; `publicDir` is where pictures are looked for. */
export async function checkNews(
	newsDir: string,
	{ publicDir = 'public', ...known }: Omit<NewsSurroundings, 'hasPicture'> & { publicDir?: string },
): Promise<NewsCheck> {
	const hasPicture = (src: string) => src.startsWith('/') && existsSync(join(publicDir, src))
	return checkNewsFiles(await readNewsFiles(newsDir), { ...known, hasPicture })
}

/** Checks news files as they stand, without a disk. */
export function checkNewsFiles(
	files: readonly NewsFile[],
	{ newsReferences = [], ...context }: NewsSurroundings,
): NewsCheck {
	const checked = files.map((file) => checkItem(file, context))
	const news = checked.flatMap(({ item }) => item ?? [])
	return {
		news,
		issues: [
			...checked.flatMap(({ issues }) => issues),
			...checkPairs(news, new Set(files.map(({ name }) => name))),
			...unknownNews(newsReferences, files),
		],
	}
}

/** Items that the data names and nobody wrote; a faulty one is there, and has issues of its own. */
function unknownNews(references: readonly NewsReference[], files: readonly NewsFile[]): Issue[] {
	const slugs = [...new Set(files.map(({ name }) => name.replace(/\.(id|en)\.mdx$/, '')))]
	return references.flatMap(({ slug, ...place }) => {
		const finding = knownNews(slug, slugs)
		return finding ? [issueAt(place, finding)] : []
	})
}
