import type { NewsCategory } from '../../schemas/news.ts'

/** The category an item is listed under: offices name one and the same kind of news in two ways. */
export function listedCategory(category: NewsCategory): NewsCategory {
	return category === 'berita-terbaru' ? 'berita' : category
}
