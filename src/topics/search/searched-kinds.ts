import {
	readDatasets,
	readProgrammes,
	readRecommendations,
	readShownIndicators,
	readUnlisted,
} from '../../contract/read-generated.ts'

/** Kinds of results by the word they are filtered by; see scripts/site/search/search-record.ts. */
const kinds = ['wilayah', 'indikator', 'program', 'berita', 'rekomendasi', 'data', 'halaman', 'simulasi'] as const

/** The kinds that a search of this portal can find: a filter that finds nothing is not offered. */
export function searchedKinds(news: readonly unknown[]): (typeof kinds)[number][] {
	const held: Partial<Record<(typeof kinds)[number], number>> = {
		indikator: readShownIndicators().size,
		program: readProgrammes().length,
		berita: news.length,
		rekomendasi: readRecommendations().length,
		data: readDatasets().length,
		simulasi: readUnlisted().size,
	}
	return kinds.filter((kind) => held[kind] !== 0)
}
