import type { Language } from './bilingual.ts'

/** Lists and single pages that every portal has, by their Indonesian address; a test holds them to `src/pages/`. */
export const fixedPages: readonly string[] = [
	'/',
	'/api/v1/',
	'/bandingkan/',
	'/berita/',
	'/cari/',
	'/cek/',
	'/dapil/',
	'/data/',
	'/data/register/',
	'/gaya/',
	'/glosarium/',
	'/indikator/',
	'/koreksi/',
	'/luring/',
	'/meja/',
	'/metodologi/',
	'/perubahan/',
	'/ppid/',
	'/program/',
	'/rekomendasi/',
	'/rekonsiliasi/',
	'/tentang/',
	'/wilayah/',
]

/** Pages that come with the data: what a folder of them is about. */
const kinds = {
	wilayah: 'area',
	indikator: 'indicator',
	program: 'programme',
	data: 'dataset',
	dapil: 'district',
	rekomendasi: 'recommendation',
	berita: 'news',
	'berita/kategori': 'category',
	'berita/tahun': 'newsYear',
	'berita/halaman': 'newsPage',
} as const

export type PageKind = (typeof kinds)[keyof typeof kinds]

/** What an address inside the portal names: its language, its Indonesian path, and what a page of the data is about. */
export type PageAddress = { language: Language; path: string; about: { kind: PageKind; id: string } | null }

/**
 * Reads an address that begins with `/`, with or without query and place on the page.
 * `null` for files (`/unduh/…`, `/api/…`, `/berita/rss.xml`) and what others frame (`/sematan/…`): these have no language and no words of their own.
 */
export function readPageAddress(href: string): PageAddress | null {
	const whole = href.replace(/[?#].*$/s, '')
	const [, prefix, bare = ''] = /^(?:\/(en)(?=\/|$))?(.*)$/s.exec(whole) ?? []
	const path = bare.endsWith('/') ? bare : `${bare}/`
	if (isFile(path)) return null
	const [, folder = '', id = ''] = /^\/(.+)\/([^/]+)\/$/s.exec(path) ?? []
	const kind = Object.hasOwn(kinds, folder) && !fixedPages.includes(path) ? kinds[folder as keyof typeof kinds] : null
	return { language: prefix === 'en' ? 'en' : 'id', path, about: kind ? { kind, id } : null }
}

/** Area codes hold dots too, and are no endings; the interface for programs has one page, which tells about it. */
function isFile(path: string): boolean {
	if (path === '/api/v1/') return false
	return /^\/(?:unduh|api|gambar|pagefind|sematan)\//.test(path) || /\.[a-z][a-z0-9]+\/$/i.test(path)
}
