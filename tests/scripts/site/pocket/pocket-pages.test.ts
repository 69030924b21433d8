import { describe, expect, it } from 'vitest'
import { pocketPages } from '../../../../scripts/site/pocket/pocket-pages.ts'
import type { News } from '../../../../src/schemas/news.ts'

const item = (slug: string, areas: string[]) => ({ slug, news: { areas } as unknown as News })
const news = [item('desa-di-contoh', ['99.01.01.2001']), item('tetangga', ['99.02']), item('nasional', ['00'])]
const paths = [
	'index.html',
	'en/index.html',
	'404.html',
	'favicon.svg',
	...['00', '99', '99.01', '99.01.01', '99.01.01.2001', '99.010', '99.02', '98'].map(
		(code) => `wilayah/${code}/index.html`,
	),
	'en/wilayah/99.01/index.html',
	'wilayah/index.html',
	'indikator/p0/index.html',
	'berita/index.html',
	'berita/kategori/data/index.html',
	'berita/desa-di-contoh/index.html',
	'berita/tetangga/index.html',
	'en/berita/nasional/index.html',
	'bandingkan/index.html',
	'gaya/index.html',
	'unduh/p0.csv',
]
const pagesOf = (isHome: boolean) => pocketPages(paths, { code: '99.01', isHome, news })

describe('the pages of the pocket edition', () => {
	it('are the area, all within and above it, its news, and what explains figures', () => {
		expect([...pagesOf(true).keys()]).toEqual([
			'index.html',
			'en/index.html',
			'wilayah/00/index.html',
			'wilayah/99/index.html',
			'wilayah/99.01/index.html',
			'wilayah/99.01.01/index.html',
			'wilayah/99.01.01.2001/index.html',
			'en/wilayah/99.01/index.html',
			'wilayah/index.html',
			'indikator/p0/index.html',
			'berita/index.html',
			'berita/kategori/data/index.html',
			'berita/desa-di-contoh/index.html',
			'en/berita/nasional/index.html',
		])
	})

	it('open with the home page where it tells of the area, and with the area itself elsewhere', () => {
		expect(pagesOf(true).get('index.html')).toBe('index.html')
		expect(pagesOf(false).get('index.html')).toBe('wilayah/99.01/index.html')
		expect(pagesOf(false).get('en/index.html')).toBe('en/wilayah/99.01/index.html')
	})
})
