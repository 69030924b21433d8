import { newsYear } from '../../../src/format/news-days.ts'
import { type LinkTargets, textLink } from '../../../src/gate/rules/text-link.ts'
import { issueAt } from '../../../src/issue/finding.ts'
import { languages as every, type Language } from '../../../src/schemas/bilingual.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { News } from '../../../src/schemas/news.ts'
import { pictureName } from '../../../src/schemas/office-picture.ts'
import { checkNews, collected, type NewsCheck, type NewsSurroundings } from '../news/check-news.ts'
import { parseFrontMatter } from '../news/front-matter.ts'
import { checkNumbers } from '../news/numbers/check-numbers.ts'
import type { FigureSource } from '../news/numbers/compute-figure.ts'
import type { NewsFile } from '../news/read-news.ts'
import { untranslatedTexts } from '../news/untranslated-texts.ts'
import { listPictures } from '../pictures/list-pictures.ts'
import { type LinkedOffice, linkTargets } from './link-targets.ts'
import { picturesInTexts } from './picture-issues.ts'
import { textLinks } from './text-links.ts'

/**
 * Checks the news of an office's folder, and where its news and its other texts lead to: all else is known by then.
 * `pictures` are the files of `pictures/` that they show, `texts` all that may be rendered.
 * @param quoted what the numbers in news are held to; not asked without it
 */
export async function checkNewsAndLinks(
	office: string,
	known: Omit<NewsSurroundings, 'hasPicture'> & LinkedOffice,
	quoted: FigureSource | null = null,
): Promise<Pick<NewsCheck, 'news' | 'issues'> & { pictures: string[]; texts: NewsFile[] }> {
	const { news, files, published, issues } = await checkNews(office, known)
	const slugs = [...new Set(published.map(({ name }) => name.replace(/\.(id|en)\.mdx$/, '')))]
	const texts = [...published, ...known.texts.filter(({ name }) => languageOf(name))]
	const links = linkIssues(texts, linkTargets(known, slugs, newsYears(news)))
	const there = new Set(listPictures(office).map(({ name }) => name))
	const inTexts = picturesInTexts(texts, there)
	const leading = news.flatMap(({ news: { picture } }) => (picture && pictureName(picture.src)) ?? [])
	const pictures = new Set([...leading, ...inTexts.shown]).intersection(there)
	return {
		news,
		issues: collected([
			...issues,
			...(quoted ? checkNumbers(files, quoted) : []),
			...untranslatedTexts(texts, known.portal?.languages ?? every),
			...links,
			...inTexts.issues,
		]),
		pictures: [...pictures].sort(),
		texts: [...files, ...known.texts],
	}
}

/** Issues of texts as they stand, without a disk. A text whose name says no language has an issue of its own. */
export function linkIssues(texts: readonly NewsFile[], targets: LinkTargets): Issue[] {
	return texts.flatMap(({ file, name, text }) => {
		const language = languageOf(name)
		if (!language) return []
		const { body, bodyLine } = parseFrontMatter(text) ?? { body: text, bodyLine: 1 }
		return textLinks(body, bodyLine).flatMap(({ href, ...place }) => {
			const finding = textLink(href, language, targets)
			return finding ? [issueAt({ file, ...place }, finding)] : []
		})
	})
}

/** Years with a list of their own: a single one needs none. */
function newsYears(items: readonly { news: News }[]): string[] {
	const years = new Set(items.map(({ news }) => newsYear(news)))
	return years.size > 1 ? [...years].toSorted() : []
}

function languageOf(name: string): Language | undefined {
	const [, language] = /\.(id|en)\.mdx$/.exec(name) ?? []
	return language === 'id' || language === 'en' ? language : undefined
}
