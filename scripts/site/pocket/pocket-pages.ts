import type { NewsItem } from '../../gate/news/read-news.ts'

/** Which part of the portal goes along: one kabupaten or kota. */
export type PocketScope = {
	code: string
	/** True when the home page tells of this very area; it then opens the pocket edition, else the area's page does. */
	isHome: boolean
	news: readonly Pick<NewsItem, 'slug' | 'news'>[]
}

/** Parts of the portal that go along whole, and need no server. */
const wholeParts = new Set([
	'indikator',
	'program',
	'data',
	'glosarium',
	'metodologi',
	'tentang',
	'cari',
	'koreksi',
	'perubahan',
	'rekomendasi',
	'rekonsiliasi',
])

/**
 * The pages that go along, each by its own path in the pocket edition with the path of the finished site that it is
 * made from: the area, all within it and above it, its news, and the parts that explain figures.
 */
export function pocketPages(paths: Iterable<string>, scope: PocketScope): ReadonlyMap<string, string> {
	const slugs = new Set(scope.news.filter(({ news }) => news.areas.some((code) => touches(code, scope))).map(slugOf))
	const pages = new Map<string, string>()
	for (const path of paths) {
		if (path.endsWith('index.html') && goesAlong(path.replace(/^en\//, '').split('/'), slugs, scope)) {
			pages.set(path, firstPage(path, scope))
		}
	}
	return pages
}

const slugOf = ({ slug }: Pick<NewsItem, 'slug'>): string => slug

/** The page that opens the edition, in both languages. */
function firstPage(path: string, { code, isHome }: PocketScope): string {
	if (isHome) return path
	return path.replace(/^(en\/)?index\.html$/, (_, english = '') => `${english}wilayah/${code}/index.html`)
}

function goesAlong([part = '', name = '', below]: readonly string[], slugs: ReadonlySet<string>, scope: PocketScope) {
	if (part === 'index.html' || wholeParts.has(part)) return true
	if (part === 'wilayah') return below === undefined || touches(name, scope)
	return part === 'berita' && (below === undefined || isList(name) || slugs.has(name))
}

/** Lists of news by category, by year and page by page. */
function isList(name: string): boolean {
	return name === 'kategori' || name === 'tahun' || name === 'halaman'
}

/** True for the area, what lies in it, and what it lies in; Indonesia is `00`. */
function touches(code: string, scope: PocketScope): boolean {
	return code === '00' || `${code}.`.startsWith(`${scope.code}.`) || scope.code.startsWith(`${code}.`)
}
