import { join } from 'node:path'
import { knownNews, type NewsReference } from '../../../src/gate/rules/known-news.ts'
import { issueAt } from '../../../src/issue/finding.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { pictureName } from '../../../src/schemas/office-picture.ts'
import { listAttachments } from '../attachments/check-attachments.ts'
import { listPictures } from '../pictures/list-pictures.ts'
import { checkItem, type NewsContext } from './check-item.ts'
import { checkPairs } from './check-pairs.ts'
import { NEWS_FOLDER, type NewsFile, type NewsItem, readNewsFiles } from './read-news.ts'

/** The items that are sound and no drafts, all files, those of all that are no drafts, and the issues of those that are not sound. */
export type NewsCheck = { news: NewsItem[]; files: NewsFile[]; published: NewsFile[]; issues: Issue[] }

/** What items may speak of, and where the data speaks of items. */
export type NewsSurroundings = NewsContext & {
	newsReferences?: readonly NewsReference[]
	/** The settings, for the languages of the portal; both unless told otherwise. */
	portal?: { languages: readonly Language[] } | null
}

/** Reads and checks every news item of an office's folder; their pictures stand beside them. */
export async function checkNews(office: string, known: Omit<NewsSurroundings, 'hasPicture'>): Promise<NewsCheck> {
	const pictures = new Set(listPictures(office).map(({ name }) => name))
	const hasPicture = (src: string) => pictures.has(pictureName(src) ?? '')
	const attachments = listAttachments(office)
	return checkNewsFiles(await readNewsFiles(join(office, NEWS_FOLDER)), { ...known, hasPicture, attachments })
}

/** Checks news files as they stand, without a disk. */
export function checkNewsFiles(
	files: readonly NewsFile[],
	{ newsReferences = [], portal, ...context }: NewsSurroundings,
): NewsCheck {
	const checked = files.map((file) => ({ file, ...checkItem(file, context) }))
	const published = checked.filter(({ item }) => !item?.news.draft)
	const news = published.flatMap(({ item }) => item ?? [])
	const publishedFiles = published.map(({ file }) => file)
	const found = [
		...checked.flatMap(({ issues }) => issues),
		...checkPairs(news, new Set(publishedFiles.map(({ name }) => name)), portal?.languages),
		...unknownNews(newsReferences, publishedFiles),
	]
	return { news, files: [...files], published: publishedFiles, issues: collected(found) }
}

/** In the order of files, and with nothing repeated of a line that holds personal data. */
export function collected(found: readonly Issue[]): Issue[] {
	const issues = new IssueCollector()
	for (const { file, line, column, ...finding } of found) issues.add(file, line, column, finding)
	return issues.issues()
}

/** Items that the data names and nobody wrote; a faulty one is there, and has issues of its own. */
function unknownNews(references: readonly NewsReference[], files: readonly NewsFile[]): Issue[] {
	const slugs = [...new Set(files.map(({ name }) => name.replace(/\.(id|en)\.mdx$/, '')))]
	return references.flatMap(({ slug, ...place }) => {
		const finding = knownNews(slug, slugs)
		return finding ? [issueAt(place, finding)] : []
	})
}
