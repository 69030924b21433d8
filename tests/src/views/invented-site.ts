import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import type { Verification } from '../../../src/schemas/verification.ts'
import { area, areaFile, inventedCodes } from './invented-areas.ts'
import { inventedIndicators } from './invented-indicators.ts'

/**
 * Writes the JSON of an invented country into a folder of its own and points the contract at it.
 * Import this before any view: the contract looks for its folder when it is loaded.
 */
const folder = mkdtempSync(join(tmpdir(), 'terang-invented-'))
process.env.TERANG_GENERATED = folder
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const both = (id: string, en = id) => ({ id, en })

export const portal: Portal = {
	title: 'Terang',
	tagline: both('Statistik sosial Contoh', 'Social statistics of Contoh'),
	publisher: both('Dinas Sosial Kabupaten Contoh', 'Social Affairs Office of Kabupaten Contoh'),
	notice: both('Contoh.', 'An example.'),
	contact: { address: '', telephone: '', hours: '', email: '' },
	site: 'https://contoh.example',
	home_area: '99.01',
	home_indicator: 'p0',
	provinces: ['99'],
	regencies: ['99.01'],
	number_format: 'comma',
	languages: ['id', 'en'],
	offline: true,
	desk: true,
	threshold: 5,
	licence: both('CC BY 4.0'),
	comparisons: [],
}

export const dataset: Dataset = {
	id: 'contoh',
	title: both('Data contoh', 'Example data'),
	publisher: both('Badan Contoh', 'Example Agency'),
	table: both('Tabel Contoh', 'Example Table'),
	source: both('Dikarang.', 'Invented.'),
	register: { id: 'Survei Rekaan', en: 'Invented Survey' },
	licence: both('CC0'),
	issued: '2025-07-25',
	copies: both('Satu.', 'One.'),
	method: both('Dikarang.', 'Invented.'),
	cautions: [
		{
			kind: 'doubtful',
			...both('Angka ini dikarang.', 'These figures are invented.'),
			indicators: ['keluarga-pra-sejahtera', 'keluarga-sejahtera-1', 'keluarga-sejahtera-2'],
		},
		{ kind: 'survey', ...both('Ini survei rekaan.', 'This is an invented survey.'), indicators: ['p0'] },
	],
	reference_months: [],
	simulated: true,
	kind: 'observations',
	programmes: [],
	indicators: inventedIndicators.filter(({ derived }) => !derived).map(({ id }) => id),
	periods: { first: '2020', last: '2025' },
	levels: ['negara', 'provinsi', 'kabupaten-kota', 'kecamatan', 'desa-kelurahan'],
	observations: 60,
	areas: 12,
}

export const verification: Verification = {
	id: 'contoh-2022',
	area: '99.01',
	period: '2022',
	subject: both('kemiskinan ekstrem', 'extreme poverty'),
	unit: 'orang',
	stages: [
		{ name: both('Terdaftar', 'Listed'), value: 4000, status: 'A' },
		{ name: both('Diperiksa', 'Checked'), value: null, status: 'O' },
		{ name: both('Dipastikan miskin ekstrem', 'Confirmed as extreme poor'), value: 1000, status: 'A' },
	],
	source: both('Dikarang', 'Invented'),
	copies: 1,
	note: null,
}

/** Puts a file into the folder of the invented site. */
export function put(name: string, content: unknown): void {
	writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
}

for (const name of ['areas', 'indicators', 'unduh', 'unduh/templat', 'api/wilayah', 'api/indikator'])
	mkdirSync(join(folder, name), { recursive: true })
put('portal.json', portal)
put('datasets.json', [dataset])
put('indicators.json', inventedIndicators)
put(
	'shown-indicators.json',
	inventedIndicators.map(({ id }) => ({ id, hasFigures: true })),
)
put('programmes.json', [])
put('programme-benefits.json', [])
put('verifications.json', [verification])
put('recommendations.json', [])
put('corrections.json', [])
put('releases.json', [])
put('dataset-versions.json', [])
put('reconciliation.json', [])
put('news-marks.json', [
	{
		slug: 'penyaluran-contoh',
		date: '2022-06-01',
		areas: ['99.01.01'],
		indicators: [],
		programmes: ['bantuan'],
		titles: both('Penyaluran di Contoh', 'Payments in Contoh'),
	},
	{
		slug: 'forum-contoh',
		date: '2023-06-01',
		areas: ['99.01'],
		indicators: ['p0'],
		programmes: ['pkh'],
		titles: both('Forum di Contoh', 'A forum in Contoh'),
	},
])
put('areas.json', inventedCodes.map(area))
for (const code of inventedCodes) put(`areas/${code}.json`, areaFile(code))

/** The folder the contract reads in this test. */
export const generatedFolder = folder
