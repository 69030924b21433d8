import { kindName } from '../format/kind-name.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Result } from './answer.ts'
import type { AreaNames } from './area-names.ts'
import { areaPlace, areaTitle, areaUrl, placeFilterOf } from './area-words.ts'
import type { CoreIndex, RecordRow } from './index-file.ts'
import type { SearchKind } from './search-kind.ts'

const kindWords: Readonly<Record<Language, Readonly<Record<SearchKind, string>>>> = {
	id: {
		wilayah: 'Wilayah',
		indikator: 'Indikator',
		halaman: 'Halaman',
		program: 'Program',
		berita: 'Berita',
		rekomendasi: 'Rekomendasi',
		data: 'Dataset',
		simulasi: 'Simulasi',
	},
	en: {
		wilayah: 'Area',
		indikator: 'Indicator',
		halaman: 'Page',
		program: 'Programme',
		berita: 'News',
		rekomendasi: 'Recommendation',
		data: 'Dataset',
		simulasi: 'Simulation',
	},
}

const simulatedWord = { id: 'simulasi', en: 'simulated' } as const

const rootOf = (language: Language): string => (language === 'en' ? '/en' : '')

/** An area as a result. */
export function areaResult(code: string, score: number, names: AreaNames, core: CoreIndex): Result {
	const { language } = core
	const area = names.get(code)
	if (!area) throw new RangeError(`no area ${code} among the names of the search`)
	const simulated = core.invented.some((root) => code === root || code.startsWith(`${root}.`))
	const title = areaTitle(area, language)
	return {
		url: areaUrl(code, language),
		jenis: 'wilayah',
		kind: kindName(area.kind, language),
		title: simulated ? `${title} (${simulatedWord[language]})` : title,
		place: areaPlace(area, names, language),
		code,
		summary: '',
		simulated,
		tempat: placeFilterOf(area, names),
		tahun: [],
		score,
	}
}

/** A record as a result. */
export function recordResult(record: RecordRow, score: number, { language }: CoreIndex): Result {
	return {
		url: record.url,
		jenis: record.jenis,
		kind: record.kind ?? kindWords[language][record.jenis],
		title: record.title,
		place: record.place ?? '',
		code: '',
		summary: record.summary ?? '',
		simulated: record.simulated === true,
		tempat: record.tempat ?? [],
		tahun: record.tahun ?? [],
		score,
	}
}

const checkWords = { id: 'Cek kode gambar', en: 'Check a figure id' } as const

/** The way to the page that checks the id of a figure, if there is one. */
export function figureIdResult(id: string, { language, records }: CoreIndex): Result[] {
	const page = `${rootOf(language)}/cek/`
	if (!records.some(({ url }) => url === page)) return []
	const result: Result = {
		url: `${page}?id=${encodeURIComponent(id)}`,
		jenis: 'halaman',
		kind: kindWords[language].halaman,
		title: `${checkWords[language]} ${id}`,
		place: '',
		code: '',
		summary: '',
		simulated: false,
		tempat: [],
		tahun: [],
		score: 1,
	}
	return [result]
}
