import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { datasetTable } from '../../../../scripts/write/downloads/dataset-table.ts'
import { withDownloadList } from '../../../../scripts/write/downloads/download-list.ts'
import type { GeneratedFile } from '../../../../scripts/write/downloads/generated-file.ts'
import { tableFiles } from '../../../../scripts/write/downloads/table-files.ts'
import { type MetadataSource, metadataFiles } from '../../../../scripts/write/metadata/metadata-files.ts'
import type { Dataset } from '../../../../src/schemas/dataset.ts'
import type { Portal } from '../../../../src/schemas/portal.ts'
import { figureColumns, recipientColumns } from '../../../../src/schemas/published-columns.ts'
import { indicator, inventedRegister } from '../../add-up/invented.ts'

const both = (id: string, en = `${id} (English)`) => ({ id, en })

export const portal: Portal = {
	title: 'Terang Contoh',
	tagline: both('Statistik sosial contoh'),
	publisher: both('Dinas Sosial Contoh'),
	notice: both('Contoh untuk pengujian.'),
	contact: { address: '', telephone: '', hours: '', email: 'data@contoh.example.go.id' },
	languages: ['id', 'en'],
	site: 'https://contoh.example.go.id',
	home_area: '97.01',
	home_indicator: 'penduduk',
	provinces: ['97'],
	regencies: ['97.01'],
	number_format: 'comma',
	threshold: 5,
	offline: true,
	desk: true,
	licence: both('Teks dan olahan berlisensi CC BY 4.0.'),
	licence_id: 'CC-BY-4.0',
	comparisons: [],
}

const sidecar = {
	publisher: both('Badan Contoh (BC)'),
	table: both('Tabel 1, "Penduduk; Contoh"'),
	source: both('Disalin dari buku contoh'),
	register: 'Sensus Contoh',
	licence: both('Boleh dikutip dengan menyebut sumber.'),
	issued: '2025-07',
	copies: both('Satu salinan'),
	method: both('Dihitung satu per satu.'),
	cautions: [{ kind: 'survey' as const, ...both('Selisih kecil tidak berarti.') }],
	reference_months: [],
}

/** A table of figures, what was computed from it, and a simulated table of recipients. */
export const datasets: readonly Dataset[] = [
	{
		id: 'penduduk-contoh',
		title: both('Penduduk contoh'),
		...sidecar,
		licence_id: 'https://badan.example.go.id/ketentuan',
		simulated: false,
		kind: 'observations',
		indicators: ['penduduk', 'miskin'],
		programmes: [],
		periods: { first: '2019', last: '2024-T2' },
		levels: ['kabupaten-kota'],
		observations: 2,
		areas: 2,
		series: 3,
		places: ['97.01', '98'],
	},
	{
		id: 'turunan',
		title: both('Angka turunan'),
		...sidecar,
		licence_id: 'CC-BY-4.0',
		simulated: false,
		kind: 'observations',
		indicators: ['bagian'],
		programmes: [],
		periods: { first: '2024', last: '2024' },
		levels: ['provinsi'],
		observations: 1,
		areas: 1,
		places: ['00'],
	},
	{
		id: 'bantuan-contoh-simulasi',
		title: both('Bantuan contoh'),
		...sidecar,
		simulated: true,
		kind: 'recipients',
		indicators: [],
		programmes: ['bantuan'],
		periods: { first: '2024', last: '2024' },
		levels: ['desa-kelurahan'],
		observations: 1,
		areas: 1,
		places: ['97.01.01.2001'],
	},
]

const figure = (code: string, indikator: string, nilai: number | null) => ({
	kode_wilayah: code,
	nama_wilayah: `A${code}, "besar"`,
	tingkat: 'kabupaten-kota',
	indikator,
	periode: '2024',
	nilai,
	satuan: 'orang',
	status: nilai === null ? 'O' : 'A',
	catatan: null,
	acuan: '2024-03',
	kategori: null,
	jumlah_salinan: 1,
	simulasi: 'tidak',
	id_wilayah: `ID-${code}`,
})

const rows = [figure('35.10', 'penduduk', 1234.5), figure('35.20', 'penduduk', null), figure('35.30', 'miskin', 0)]
const counts = [
	{
		kode_wilayah: '97.01.01.2001',
		nama_wilayah: 'A97.01.01.2001',
		tingkat: 'desa-kelurahan',
		program: 'bantuan',
		periode: '2024',
		rincian: 'total',
		kategori: 'total',
		ukuran: 'keluarga',
		nilai: 12,
		status: 'A',
		acuan: '2024',
		simulasi: 'ya',
		id_wilayah: 'ID-97.01.01.2001',
	},
]

function* tables(): Generator<GeneratedFile> {
	for (const dataset of datasets) {
		const published =
			dataset.kind === 'observations'
				? { dataset, columns: figureColumns, rows }
				: { dataset, columns: recipientColumns, rows: counts }
		yield* tableFiles(datasetTable(published, { indicators: [], programmes: [], portal }), ['csv', 'json'])
	}
}

/** What the office is described from, but for the files. */
export const office: Omit<MetadataSource, 'datasets' | 'downloads'> = {
	portal,
	indicators: [
		indicator('penduduk', { short: both('Penduduk'), theme: 'kependudukan' }),
		indicator('miskin', { short: both('P0'), theme: 'kemiskinan', themeEnglish: 'Poverty' }),
		indicator('bagian', { short: both('Bagian'), theme: 'kependudukan' }),
	],
	programmes: [],
	index: [{ code: '97' }, { code: '97.01' }],
	shownIndicators: [{ id: 'miskin' }, { id: 'penduduk' }],
	electoralDistricts: [],
	register: inventedRegister(),
	hasPage: (code) => code !== '98',
	releases: [
		{
			release: '2025-09-01',
			replaced: 0,
			contents: {
				first: false,
				areas: [],
				news: [],
				added: [{ dataset: 'penduduk-contoh', indicator: 'penduduk', period: '2024', areas: ['97.01'] }],
				revised: [],
				withdrawn: [],
			},
		},
	],
}

/** Everything that is written of it, by path: texts, and the bytes of workbooks. */
export function writtenContents(changes: Partial<typeof office> = {}): Map<string, string | Uint8Array> {
	const describe = (written: Pick<MetadataSource, 'datasets' | 'downloads'>) =>
		metadataFiles({ ...office, ...changes, ...written })
	const files = [...withDownloadList(tables(), describe)]
	return new Map(files.map((file) => [file.path, 'text' in file ? file.text : file.bytes]))
}

/** The same as texts; of what is no text nothing is shown. */
export function writtenFiles(changes: Partial<typeof office> = {}): Map<string, string> {
	const contents = [...writtenContents(changes)]
	const textOf = (path: string, content: string | Uint8Array) =>
		typeof content === 'string' ? content : /\.(?:csv|json)$/.test(path) ? Buffer.from(content).toString() : ''
	return new Map(contents.map(([path, content]) => [path, textOf(path, content)]))
}

/** One document of it. */
export function writtenDocument(path: string, changes: Partial<typeof office> = {}) {
	const text = writtenFiles(changes).get(path)
	if (text === undefined) throw new RangeError(`${path} was not written`)
	return JSON.parse(text)
}

/** A file of an installed package, by what `import.meta.resolve` says of it. */
export function packageFile(resolved: string): string {
	return readFileSync(fileURLToPath(resolved), 'utf8')
}
