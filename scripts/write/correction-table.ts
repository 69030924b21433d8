import { csvLine } from '../../src/gate/csv/csv-text.ts'
import type { AreaRegister } from '../../src/gate/register/area-register.ts'
import type { Correction } from '../../src/schemas/correction.ts'

const columns = [
	'tanggal',
	'jenis',
	'dataset',
	'indikator',
	'kode_wilayah',
	'nama_wilayah',
	'periode',
	'nilai_lama',
	'nilai_baru',
	'pernah_tampil',
	'alasan',
	'sumber',
] as const

const kinds = { figure: 'angka', name: 'nama', unit: 'satuan' } as const

/** All corrections as one published CSV, newest first. */
export function correctionTable(corrections: readonly Correction[], register: Pick<AreaRegister, 'get'>): string {
	const rows = corrections.map((one) =>
		csvLine([
			one.date,
			kinds[one.kind],
			one.dataset,
			one.indicator,
			one.area,
			one.area === null ? null : (register.get(one.area)?.name ?? ''),
			one.period,
			one.before,
			one.after,
			one.shown ? 'ya' : 'tidak',
			one.reason.id,
			one.source.id,
		]),
	)
	return csvLine(columns) + rows.join('')
}
