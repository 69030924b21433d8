import { newsYear } from '../../format/news-days.ts'
import type { NewsCategory } from '../../schemas/news.ts'
import { listedCategory } from './listed-category.ts'
import type { NewsItem } from './news-list.ts'

/** Items on one page of a list: about three screens of a phone, and light on a slow line. */
export const ITEMS_PER_PAGE = 12

/** A list of news: all of it, that of a category, or that of a year. */
export type NewsList = { kind: 'all' } | { kind: 'category'; category: NewsCategory } | { kind: 'year'; year: string }

/** Years that there is news of, the newest first. */
export function newsYears(items: readonly Pick<NewsItem, 'data'>[]): { year: string; count: number }[] {
	const years = Map.groupBy(items, ({ data }) => newsYear(data))
	return [...years].map(([year, of]) => ({ year, count: of.length })).toSorted((a, b) => (a.year < b.year ? 1 : -1))
}

/** The items of a list, in the order they were given. */
export function itemsOf<Item extends Pick<NewsItem, 'data'>>(items: readonly Item[], list: NewsList): Item[] {
	return items.filter(({ data }) => {
		if (list.kind === 'category') return listedCategory(data.category) === listedCategory(list.category)
		return list.kind === 'all' || newsYear(data) === list.year
	})
}

/** How many pages a list has; one where it is empty, which says so. */
export function pageCount(items: readonly unknown[]): number {
	return Math.max(1, Math.ceil(items.length / ITEMS_PER_PAGE))
}

/** The items on a page of a list; pages count from 1. */
export function itemsOnPage<Item>(items: readonly Item[], page: number): Item[] {
	return items.slice((page - 1) * ITEMS_PER_PAGE, page * ITEMS_PER_PAGE)
}

/** The Indonesian address of a page of a list. */
export function newsListPath(list: NewsList, page = 1): string {
	const base = basePath(list)
	return page === 1 ? base : `${base}halaman/${page}/`
}

function basePath(list: NewsList): string {
	if (list.kind === 'category') return `/berita/kategori/${list.category}/`
	return list.kind === 'year' ? `/berita/tahun/${list.year}/` : '/berita/'
}

/** Pages that a pager names: the first, the last, and those around the one that is read; `null` stands for a gap. */
export function pagerPages(page: number, count: number): (number | null)[] {
	const shown = [...new Set([1, page - 1, page, page + 1, count])].filter((one) => one >= 1 && one <= count)
	return shown.flatMap((one, index) => (one - (shown[index - 1] ?? 0) > 1 ? [null, one] : [one]))
}
