import { joinedColumns } from '../../../../scripts/write/downloads/joined-rows.ts'
import type { PublishedTable, Rows } from '../../../../scripts/write/downloads/published-table.ts'
import { areaId } from '../../../../src/schemas/area-id.ts'
import type { Dataset } from '../../../../src/schemas/dataset.ts'
import { indicator } from '../../../src/gate/mapping/template/invented-plan.ts'

const both = (id: string, en = id) => ({ id, en })

export const inventedDataset: Dataset = {
	id: 'rekaan',
	title: both('Tabel rekaan', 'Invented table'),
	publisher: both('Badan Rekaan', 'Invented Agency'),
	table: both('Tabel 1', 'Table 1'),
	source: both('Dikarang.', 'Made up.'),
	register: 'Survei Rekaan',
	licence: both('Boleh dikutip.', 'May be quoted.'),
	issued: '2025-07-25',
	copies: both('Satu.', 'One.'),
	method: both('Dikarang.', 'Made up.'),
	cautions: [{ kind: 'doubtful', ...both('Angka ini dikarang.', 'These figures are made up.') }],
	reference_months: [],
	simulated: true,
	kind: 'observations',
	programmes: [],
	indicators: ['angka'],
	periods: { first: '2024', last: '2025' },
	levels: ['kabupaten-kota'],
	observations: 2,
	areas: 2,
}

/** A row of figures with what matters to a test, and the rest as most rows have it. */
export function inventedRow(change: Rows['rows'][number]): Rows['rows'][number] {
	const code = String(change.kode_wilayah ?? '99.10')
	return {
		kode_wilayah: code,
		nama_wilayah: 'Kabupaten Rekaan',
		tingkat: 'kabupaten-kota',
		indikator: 'angka',
		periode: '2025',
		nilai: null,
		satuan: 'persen',
		status: 'A',
		catatan: null,
		acuan: '2025-03',
		kategori: null,
		jumlah_salinan: null,
		simulasi: 'ya',
		id_wilayah: areaId(code),
		sumber: 'rekaan',
		...change,
	}
}

/** A table of these rows, with all that is said of it. */
export function inventedTable(rows: Rows['rows'], change: Partial<PublishedTable> = {}): PublishedTable {
	return {
		path: 'rekaan',
		about: { kind: 'dataset', id: 'rekaan' },
		title: inventedDataset.title,
		page: '/data/rekaan/',
		head: { dataset: inventedDataset },
		columns: joinedColumns.observations,
		rows,
		datasets: [inventedDataset],
		indicators: [indicator('angka')],
		programmes: [],
		portal: { title: 'Portal', site: 'https://contoh.example', licence: both('CC BY 4.0') },
		...change,
	}
}
