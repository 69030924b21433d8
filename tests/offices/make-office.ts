import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'

/** A small office folder in code: settings to change, tables by dataset, further files by their path. */
export type OfficeDraft = {
	portal?: Record<string, unknown>
	/** Changes of what is said of a dataset. */
	sidecar?(dataset: string): Record<string, unknown>
	/** Rows of `observations/<dataset>.csv`: code, period, indicator, value. */
	observations?: Readonly<Record<string, readonly (readonly [string, string, string, string])[]>>
	files?: Readonly<Record<string, string>>
}

const both = (id: string, en = id) => ({ id, en })

const portal = {
	title: 'Portal Uji',
	tagline: both('Statistik uji', 'Statistics for tests'),
	publisher: both('Dinas Sosial Uji', 'Office for Tests'),
	notice: both('Folder uji.', 'A folder for tests.'),
	contact: { address: '', telephone: '', hours: '', email: '' },
	site: 'https://uji.example',
	home_area: '33.29',
	home_indicator: 'p0',
	provinces: ['33'],
	regencies: [],
	number_format: 'point',
	licence: both('CC BY 4.0'),
}

const sidecar = {
	title: both('Data uji', 'Data for tests'),
	publisher: both('Badan Uji', 'Agency for Tests'),
	table: both('Tabel Uji', 'Table for Tests'),
	source: both('Dikarang.', 'Invented.'),
	register: 'Uji',
	licence: both('CC0'),
	issued: '2025',
	copies: both('Satu.', 'One.'),
	method: both('Dikarang.', 'Invented.'),
	cautions: [],
	number_format: 'point',
}

/** Writes an office folder. Settings set to `undefined` are left out. */
export function makeOffice(folder: string, draft: OfficeDraft): void {
	const { portal: changes = {}, sidecar: said = () => ({}), observations = {}, files = {} } = draft
	const write = (path: string, text: string) => {
		mkdirSync(join(folder, dirname(path)), { recursive: true })
		writeFileSync(join(folder, path), text)
	}
	write('portal.yaml', stringify({ ...portal, ...changes }))
	for (const [dataset, rows] of Object.entries(observations)) {
		const lines = ['kode_wilayah,periode,indikator,nilai', ...rows.map((row) => row.join(','))]
		write(`observations/${dataset}.csv`, `${lines.join('\n')}\n`)
		write(`observations/${dataset}.yaml`, stringify({ ...sidecar, ...said(dataset) }))
	}
	for (const [path, text] of Object.entries(files)) write(path, text)
}
