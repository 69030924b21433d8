import { portalLanguages } from '../../contract/languages.ts'
import { officeTexts } from '../../contract/office-texts.ts'
import { newsCategories } from '../../schemas/news.ts'
import { listNews } from './news-list.ts'
import { itemsOf, type NewsList, newsListPath, newsYears, pageCount } from './news-pages.ts'

/** Pages of lists for `getStaticPaths`: `part` is what follows the first folder of the list in its address. */
export async function newsListPaths(kind: NewsList['kind']) {
	const ofLanguages = await Promise.all(
		portalLanguages().map(async (language) => {
			const items = await listNews(language)
			const lists = listsOf(
				kind,
				newsYears(items).map(({ year }) => year),
			)
			return lists.flatMap((list) =>
				pageNumbers(pageCount(itemsOf(items, list))).map((page) => ({
					params: { lang: language === 'en' ? 'en' : undefined, part: partOf(list, page) },
					props: { list, page },
				})),
			)
		}),
	)
	return ofLanguages.flat()
}

/** A portal without news has no categories of it, and one of a single year needs no list of that year. */
function listsOf(kind: NewsList['kind'], years: readonly string[]): NewsList[] {
	if (officeTexts('news') === null) return []
	if (kind === 'category') return newsCategories.map((category) => ({ kind, category }))
	if (kind === 'year') return years.length > 1 ? years.map((year) => ({ kind, year })) : []
	return [{ kind: 'all' }]
}

function pageNumbers(count: number): number[] {
	return Array.from({ length: count }, (_, index) => index + 1)
}

/** "data/halaman/2" of `/berita/kategori/data/halaman/2/`, "2" of `/berita/halaman/2/`. */
function partOf(list: NewsList, page: number): string {
	return newsListPath(list, page).split('/').slice(3, -1).join('/')
}
