import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { News } from '../../../src/schemas/news.ts'
import type { OfficeText } from '../folder/office-text.ts'

/** Folder of news items, in an office's folder. */
export const NEWS_FOLDER = 'news'

/** A checked news item; its body begins at a line of its file. */
export type NewsItem = {
	slug: string
	language: Language
	news: News
	body: string
	bodyLine: number
	file: string
}

/** A file of the news folder as it stands. */
export type NewsFile = OfficeText

/** Every file of the news folder in the order of their names; none when the folder is missing. */
export async function readNewsFiles(newsDir: string): Promise<NewsFile[]> {
	const entries = await readdir(newsDir, { withFileTypes: true }).catch(() => [])
	const names = entries.flatMap((one) => (one.isDirectory() || one.name.startsWith('.') ? [] : one.name))
	return Promise.all(
		names
			.filter((name) => name !== 'README.md')
			.sort()
			.map(async (name) => {
				const path = join(newsDir, name)
				return { file: path.split(sep).join('/'), name, text: await readFile(path, 'utf8') }
			}),
	)
}
