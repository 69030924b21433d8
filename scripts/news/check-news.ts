import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '../../src/schemas/issue.ts'
import { checkItem, type NewsContext } from './check-item.ts'
import { checkPairs } from './check-pairs.ts'
import { type NewsFile, type NewsItem, readNewsFiles } from './read-news.ts'

/** The items that are sound, and all issues of those that are not. */
export type NewsCheck = { news: NewsItem[]; issues: Issue[] }

/** Reads and checks every news item; `publicDir` is where pictures are looked for. */
export async function checkNews(
	newsDir: string,
	{ publicDir = 'public', ...known }: Omit<NewsContext, 'hasPicture'> & { publicDir?: string },
): Promise<NewsCheck> {
	const hasPicture = (src: string) => src.startsWith('/') && existsSync(join(publicDir, src))
	return checkNewsFiles(await readNewsFiles(newsDir), { ...known, hasPicture })
}

/** Checks news files as they stand, without a disk. */
export function checkNewsFiles(files: readonly NewsFile[], context: NewsContext): NewsCheck {
	const checked = files.map((file) => checkItem(file, context))
	const news = checked.flatMap(({ item }) => item ?? [])
	return {
		news,
		issues: [...checked.flatMap(({ issues }) => issues), ...checkPairs(news, new Set(files.map(({ name }) => name)))],
	}
}
