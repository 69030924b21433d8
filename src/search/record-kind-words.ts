import type { SearchKind } from './search-kind.ts'

/** Words by which a reader asks for a kind of record: "unduh", "berita", "programme". */
const kinds: Readonly<Record<string, SearchKind>> = {
	data: 'data',
	dataset: 'data',
	datasets: 'data',
	unduh: 'data',
	unduhan: 'data',
	mengunduh: 'data',
	download: 'data',
	downloads: 'data',
	csv: 'data',
	xlsx: 'data',
	excel: 'data',
	tabel: 'data',
	table: 'data',
	berita: 'berita',
	kabar: 'berita',
	news: 'berita',
	artikel: 'berita',
	article: 'berita',
	program: 'program',
	programme: 'program',
	programmes: 'program',
	programs: 'program',
	indikator: 'indikator',
	indicator: 'indikator',
	indicators: 'indikator',
	halaman: 'halaman',
	laman: 'halaman',
	page: 'halaman',
	wilayah: 'wilayah',
	area: 'wilayah',
	areas: 'wilayah',
}

/** The kind of record that a word asks for; nothing for other words. */
export function recordKindMeant(word: string): SearchKind | undefined {
	return Object.hasOwn(kinds, word) ? kinds[word] : undefined
}
