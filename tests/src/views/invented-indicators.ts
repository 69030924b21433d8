import type { Indicator, Measure } from '../../../src/schemas/indicator.ts'
import type { Unit } from '../../../src/schemas/unit.ts'

/** An invented indicator: a count of people unless told otherwise. */
export function indicator(id: string, changes: Partial<Indicator> = {}): Indicator {
	return {
		id,
		name: { id: `Nama ${id}`, en: `Name ${id}` },
		short: { id: `Singkatan ${id}`, en: `Short ${id}` },
		unit: 'orang',
		measure: 'count',
		decimals: 0,
		better: 'none',
		lowestLevel: 'desa-kelurahan',
		minimum: null,
		maximum: null,
		categories: [],
		additive: false,
		derived: false,
		formula: null,
		theme: 'penduduk',
		definition: { id: `Definisi ${id}.`, en: `Definition ${id}.` },
		method: { id: `Metode ${id}.`, en: `Method ${id}.` },
		...changes,
	}
}

type Line = [
	id: string,
	name: string,
	english: string,
	unit: Unit,
	measure: Measure,
	decimals: number,
	theme: Indicator['theme'],
]

/** The indicators the views ask for by id, with invented definitions. */
const lines: readonly Line[] = [
	['p0', 'Persentase penduduk miskin', 'Poverty rate', 'persen', 'rate', 2, 'kemiskinan'],
	['p1', 'Indeks kedalaman kemiskinan', 'Poverty gap index', 'indeks', 'index', 2, 'kemiskinan'],
	['p2', 'Indeks keparahan kemiskinan', 'Poverty severity index', 'indeks', 'index', 2, 'kemiskinan'],
	['penduduk-miskin', 'Jumlah penduduk miskin', 'Number of poor people', 'orang', 'count', 0, 'kemiskinan'],
	['garis-kemiskinan', 'Garis kemiskinan', 'Poverty line', 'rupiah-kapita-bulan', 'amount', 0, 'kemiskinan'],
	['idm', 'Indeks Desa Membangun', 'Village Development Index', 'indeks', 'index', 4, 'desa'],
	['idm-iks', 'Indeks ketahanan sosial', 'Social index', 'indeks', 'index', 4, 'desa'],
	['idm-ike', 'Indeks ketahanan ekonomi', 'Economic index', 'indeks', 'index', 4, 'desa'],
	['idm-ikl', 'Indeks ketahanan lingkungan', 'Environmental index', 'indeks', 'index', 4, 'desa'],
	['status-idm', 'Status IDM', 'IDM status', 'kategori', 'category', 0, 'desa'],
	['keluarga-pra-sejahtera', 'Keluarga Pra Sejahtera', 'Families Pra Sejahtera', 'keluarga', 'count', 0, 'keluarga'],
	['keluarga-sejahtera-1', 'Keluarga Sejahtera 1', 'Families Sejahtera 1', 'keluarga', 'count', 0, 'keluarga'],
	['keluarga-sejahtera-2', 'Keluarga Sejahtera 2', 'Families Sejahtera 2', 'keluarga', 'count', 0, 'keluarga'],
	['penduduk', 'Jumlah penduduk', 'Population', 'orang', 'count', 0, 'penduduk'],
	['kartu-keluarga', 'Kartu keluarga', 'Family cards', 'kartu-keluarga', 'count', 0, 'penduduk'],
	['luas-km2', 'Luas wilayah', 'Area', 'km2', 'area', 2, 'wilayah'],
	['desa-dinilai', 'Desa yang dinilai', 'Villages assessed', 'desa', 'count', 0, 'desa'],
	['desa-mandiri', 'Desa mandiri', 'Mandiri villages', 'desa', 'count', 0, 'desa'],
	['desa-maju', 'Desa maju', 'Maju villages', 'desa', 'count', 0, 'desa'],
	['desa-berkembang', 'Desa berkembang', 'Berkembang villages', 'desa', 'count', 0, 'desa'],
	['desa-tertinggal', 'Desa tertinggal', 'Tertinggal villages', 'desa', 'count', 0, 'desa'],
	['desa-sangat-tertinggal', 'Desa sangat tertinggal', 'Sangat tertinggal villages', 'desa', 'count', 0, 'desa'],
	['persen-desa-mandiri', 'Persentase desa mandiri', 'Share of mandiri villages', 'persen', 'share', 1, 'desa'],
	['kepadatan-penduduk', 'Kepadatan penduduk', 'Population density', 'orang-per-km2', 'density', 1, 'penduduk'],
	['keluarga-tiga-kelas', 'Keluarga dalam tiga kelas', 'Families in three classes', 'keluarga', 'count', 0, 'keluarga'],
]

const shorts: Readonly<Record<string, string>> = { p0: 'P0', p1: 'P1', p2: 'P2', idm: 'IDM' }
const words = ['sangat-tertinggal', 'tertinggal', 'berkembang', 'maju', 'mandiri']
const formulas: Readonly<Record<string, string>> = {
	'kepadatan-penduduk': 'penduduk ÷ luas-km2',
	'keluarga-tiga-kelas': 'keluarga-pra-sejahtera + keluarga-sejahtera-1 + keluarga-sejahtera-2',
	'desa-dinilai': 'n(status-idm)',
	'persen-desa-mandiri': '100 × desa-mandiri ÷ desa-dinilai',
	...Object.fromEntries(words.map((word) => [`desa-${word}`, `n(status-idm = ${word})`])),
}

const subject = (id: string, en: string, what = '', whatEnglish = ''): Partial<Indicator> => ({
	subject: { id: { who: id, what }, en: { who: en, what: whatEnglish } },
})

/** What the registry says of how they belong together, and of whom they tell. */
const relations: Readonly<Record<string, Partial<Indicator>>> = {
	p0: { lowestLevel: 'kabupaten-kota', limits: [5, 8, 11, 14], ...subject('penduduk', 'people', 'miskin', 'poor') },
	p1: { belongsTo: 'p0' },
	p2: { belongsTo: 'p0' },
	'penduduk-miskin': { belongsTo: 'p0' },
	idm: { better: 'higher', minimum: 0, maximum: 1 },
	'idm-iks': { better: 'higher', belongsTo: 'idm', ...subject('sosial', 'social') },
	'idm-ike': { better: 'higher', belongsTo: 'idm', ...subject('ekonomi', 'economic') },
	'idm-ikl': { better: 'higher', belongsTo: 'idm', ...subject('lingkungan', 'environmental') },
	'keluarga-pra-sejahtera': { short: { id: 'Pra Sejahtera', en: 'Pra Sejahtera' } },
	'keluarga-sejahtera-1': { short: { id: 'Sejahtera 1', en: 'Sejahtera 1' } },
	'keluarga-sejahtera-2': { short: { id: 'Sejahtera 2', en: 'Sejahtera 2' } },
	'keluarga-tiga-kelas': { short: { id: 'Tiga tahapan', en: 'Three classes' } },
	'status-idm': { belongsTo: 'idm', categories: words, limits: [0.4907, 0.5989, 0.7072, 0.8155] },
}

/** English names of the themes. */
const themes: Readonly<Record<string, string>> = {
	kemiskinan: 'Poverty',
	desa: 'Villages',
	penduduk: 'Population',
	keluarga: 'Families',
	wilayah: 'Areas',
}

/** The registry of the invented site. */
export const inventedIndicators: readonly Indicator[] = lines.map(([id, name, en, unit, measure, decimals, theme]) =>
	indicator(id, {
		name: { id: name, en },
		short: { id: shorts[id] ?? name, en: shorts[id] ?? en },
		unit,
		measure,
		decimals,
		theme,
		themeEnglish: themes[theme],
		derived: id in formulas,
		...(formulas[id] ? { formula: formulas[id] } : {}),
		...relations[id],
	}),
)
