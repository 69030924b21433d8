import { searchFiles } from '../../../scripts/site/search/search-files.ts'
import type { SearchRecord } from '../../../scripts/site/search/search-record.ts'
import type { ApiArea } from '../../../src/schemas/api-area.ts'
import type { Area, AreaKind } from '../../../src/schemas/area.ts'
import { levelOfCode } from '../../../src/schemas/area-code.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { NamePart } from '../../../src/search/index-file.ts'
import { prepareIndex } from '../../../src/search/prepared-index.ts'
import type { SearchParts } from '../../../src/search/search-parts.ts'
import { searchQuery } from '../../../src/search/search-query.ts'

const area = (code: string, name: string, kind: AreaKind): Area => ({
	code,
	name,
	kind,
	level: levelOfCode(code) ?? 'negara',
})

const all = [
	area('97', 'Bahari Raya', 'provinsi'),
	area('97.01', 'Melati', 'kabupaten'),
	area('97.01.01', 'Kota Melati', 'kecamatan'),
	area('97.01.01.2001', "Ta'anrejo", 'desa'),
	area('97.01.02', 'Kenanga', 'kecamatan'),
	area('97.01.02.2001', 'Sukadamai', 'desa'),
	area('97.01.02.1002', 'Kenanga', 'kelurahan'),
	area('97.71', 'Melati', 'kota'),
	area('97.71.01', 'Cempaka', 'kecamatan'),
	area('97.71.01.1001', 'Sukadamai', 'kelurahan'),
	area('97.02', 'Puspa', 'kabupaten'),
	area('97.02.01', 'Seroja', 'kecamatan'),
	area('97.02.01.2001', 'Kenangan', 'desa'),
	area('98', 'Seberang', 'provinsi'),
	area('98.01', 'Dahlia', 'kabupaten'),
]
const get = (code: string) => all.find((one) => one.code === code)
const childrenOf = (code: string) =>
	all.filter((one) => one.code.startsWith(`${code}.`) && one.code.split('.').length === code.split('.').length + 1)
/** Kabupaten Puspa has a page, but nothing inside it; province Seberang has none. */
const index = all.filter(({ code }) => !code.startsWith('98') && !code.startsWith('97.02.'))

const indicator = (id: string, name: string, english: string): Indicator => ({
	id,
	name: { id: name, en: english },
	short: { id: name, en: english },
	unit: 'persen',
	measure: 'rate',
	decimals: 1,
	better: 'lower',
	lowestLevel: 'kabupaten-kota',
	minimum: 0,
	maximum: 100,
	categories: [],
	additive: false,
	derived: false,
	formula: null,
	theme: 'pangan',
	definition: { id: 'Bagian balita', en: 'Share of children' },
	method: { id: 'Survei', en: 'Survey' },
})
const indicators = [
	indicator('rawan-pangan', 'Rumah tangga rawan pangan', 'Food insecurity'),
	indicator('buta-aksara', 'Buta aksara', 'Illiteracy'),
]

const record = (
	url: string,
	jenis: SearchRecord['jenis'],
	title: string,
	more: Partial<SearchRecord['words']> = {},
): SearchRecord => ({
	url,
	language: 'id',
	words: { key: '', lead: '', body: '', other: '', ...more },
	meta: { title, kind: jenis, place: '', summary: '' },
	jenis,
	simulated: title.includes('simulasi'),
	tempat: jenis === 'berita' ? ['Kabupaten Melati'] : [],
	tahun: jenis === 'berita' ? ['2024'] : [],
})
const records = [
	record('/indikator/rawan-pangan/', 'indikator', 'Rumah tangga rawan pangan', { other: 'Food insecurity' }),
	record('/indikator/buta-aksara/', 'indikator', 'Buta aksara'),
	record('/program/lumbung/', 'program', 'Lumbung pangan desa', { lead: 'Cadangan beras bagi keluarga' }),
	record('/berita/panen/', 'berita', 'Panen raya di Melati', { body: 'Sebanyak 1.250 keluarga menerima bibit.' }),
	record('/data/pangan-simulasi/', 'data', 'Lumbung pangan desa (simulasi)'),
	record('/bandingkan/', 'halaman', 'Bandingkan wilayah'),
	record('/cek/', 'halaman', 'Cek kode gambar'),
]

const files = searchFiles(
	{
		portal: { home_area: '97.01', home_indicator: 'rawan-pangan' },
		index,
		register: { get, childrenOf, roots: all.filter(({ code }) => code.length === 2), isInvented: () => false },
		indicators,
		datasets: [],
		aliases: [
			{ phrase: 'raya', kind: 'area', meant: '97' },
			{ phrase: 'sbrg', kind: 'area', meant: '98' },
			{ phrase: 'lapar', kind: 'words', meant: 'rawan pangan' },
			{ phrase: 'vs', kind: 'address', meant: '/bandingkan/' },
			{ phrase: 'hilang', kind: 'address', meant: '/tiada/' },
		],
		indicatorFiles: () => [
			{
				indicator: indicators[0] as Indicator,
				datasets: [],
				areas: [{ area: get('97.71') as Area, hasPage: true, figures: [{ period: '2023', value: 12.3 }] as never }],
			},
		],
	},
	() => records,
	['id'],
)

const figure = (periode: string, nilai: number) => ({
	indikator: 'rawan-pangan',
	periode,
	acuan: periode,
	nilai,
	satuan: 'persen' as const,
	status: 'A' as const,
	catatan: null,
})
const apiArea = (code: string, pengamatan: ApiArea['pengamatan'], turunan: ApiArea['turunan'] = []): ApiArea => ({
	kode_wilayah: code,
	nama_wilayah: code,
	tingkat: 'kabupaten-kota',
	induk: null,
	dalam: [],
	pengamatan,
	turunan,
	penerima: [],
})
const partial = { rumus: 'Σ', masukan: [], cakupan: { ada: 1, dari: 2 } } as never

/** Lists of names that were asked for, one after the other. */
export const asked: string[] = []
const part = (map: ReadonlyMap<string, NamePart>, name: string) => async (beginning: string) => {
	asked.push(name)
	return map.get(beginning) ?? { areas: [], around: [] }
}
const parts: SearchParts = {
	core: async () => {
		if (!files.cores.id) throw new Error('no core')
		return files.cores.id
	},
	inside: part(files.inside, 'inside'),
	outside: part(files.outside, 'outside'),
	numbers: async () => files.numbers,
	figures: async (code) => {
		if (code === '97.71') return null
		const own =
			code === '97.01'
				? [
						{ ...figure('2022', 14.5), sumber: 's' },
						{ ...figure('2024', 11), sumber: 's' },
					]
				: []
		return apiArea(code, own, code === '97' ? [{ ...figure('2024', 9), ...(partial as object) } as never] : [])
	},
}
const prepared = await prepareIndex(parts)
/** Asks the invented office. */
export const search = (query: string, isTyping = false) => searchQuery(query, prepared, parts, { isTyping })
