/**
 * What a result can be filtered by, in the order in which results of equal weight stand; the words are those of the
 * Indonesian addresses. `simulasi` stands beside another kind.
 */
export const searchKinds = [
	'wilayah',
	'indikator',
	'halaman',
	'program',
	'berita',
	'rekomendasi',
	'data',
	'simulasi',
] as const
export type SearchKind = (typeof searchKinds)[number]
