import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { News } from '../../../src/schemas/news.ts'

/** Folder of news items, in an office's folder. */
export const NEWS_FOLDER = 'news'

/** A checked news item. */
export type NewsItem = { slug: string; language: Language; news: News; body: string; file: string }

/** A file of the news folder as it stands. `file` is its name in reports. */
export type NewsFile = { file: string; name: string; text: string }

/** Every file of the news folder in the order of their names; none when the folder is missing. */
export async function readNewsFiles(newsDir: string, reportFrom = process.cwd()): Promise<NewsFile[]> {
	const names = (await readdir(newsDir).catch(() => [])).filter((name) => !name.startsWith('.')).sort()
	return Promise.all(
		names.map(async (name) => {
			const path = join(newsDir, name)
			const file = relative(reportFrom, path).split(sep).join('/')
			return { file, name, text: await readFile(path, 'utf8') }
		}),
	)
}
