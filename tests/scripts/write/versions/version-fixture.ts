import type { Dataset } from '../../../../src/schemas/dataset.ts'
import type { TableChanges } from '../../../../src/schemas/dataset-version.ts'

/** Changes of a table, nothing but what is named. */
export function nextChanges(some: Partial<TableChanges>): TableChanges {
	const none = { added: 0, removed: 0, revised: 0, redefined: 0, reworded: 0 }
	return { ...none, columnsAdded: [], columnsRemoved: [], texts: [], ...some }
}

const both = (text: string) => ({ id: text, en: text })

/** An invented dataset as the catalogue has it. */
export function inventedDataset(some: Partial<Dataset> = {}): Dataset {
	return {
		id: 'contoh',
		title: both('Contoh'),
		publisher: both('Kantor'),
		table: both('Tabel'),
		source: both('Dikarang'),
		register: 'Uji',
		licence: both('CC0'),
		issued: '2025',
		copies: both('Satu'),
		method: both('Dikarang'),
		cautions: [],
		reference_months: [],
		simulated: false,
		kind: 'observations',
		indicators: ['p0'],
		programmes: [],
		periods: { first: '2025', last: '2025' },
		levels: ['desa-kelurahan'],
		observations: 1,
		areas: 1,
		...some,
	}
}

/** A published table of figures: value by area. */
export function inventedTable(values: Readonly<Record<string, string>>): string {
	const rows = Object.entries(values).map(([code, value]) => `${code},Nama,desa-kelurahan,p0,2025,${value},persen,A,`)
	const head = 'kode_wilayah,nama_wilayah,tingkat,indikator,periode,nilai,satuan,status,catatan'
	return `${[head, ...rows].join('\r\n')}\r\n`
}

/** A published table of recipients: count by area, hidden where it is empty. */
export function inventedRecipients(counts: Readonly<Record<string, string>>): string {
	const rows = Object.entries(counts).map(
		([code, count]) => `${code},Nama,desa-kelurahan,pkh,2025,total,total,keluarga,${count},${count === '' ? 'Q' : 'A'}`,
	)
	const head = 'kode_wilayah,nama_wilayah,tingkat,program,periode,rincian,kategori,ukuran,nilai,status'
	return `${[head, ...rows].join('\r\n')}\r\n`
}
