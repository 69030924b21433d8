import { type Cell, csvLine } from '../../../src/gate/csv/csv-text.ts'
import type { DistrictFile, DistrictSum } from '../../../src/schemas/district-file.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'

const columns = [
	'dapil',
	'nama_dapil',
	'kode_kabupaten',
	'kode_kecamatan',
	'indikator',
	'program',
	'periode',
	'nilai',
	'ukuran',
	'status',
	'kecamatan_terbit',
	'kecamatan',
	'catatan',
] as const

/** All sums of all districts as one published CSV; `kode_kecamatan` lists the kecamatan that were added up. */
export function districtTable(files: readonly DistrictFile[], indicators: readonly Indicator[]): string {
	const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]))
	const rows = files.flatMap((file) => [
		...file.figures.flatMap(({ indicator, sums }) =>
			sums.map((sum) => row(file, sum, [indicator, null], unitOf.get(indicator) ?? null, null)),
		),
		...file.programmes.flatMap(({ programme, measure, simulated, sums }) =>
			sums.map((sum) => row(file, sum, [null, programme], measure, simulated ? 'Simulasi: bukan data nyata' : null)),
		),
	])
	return csvLine(columns) + rows.join('')
}

function row({ district }: DistrictFile, sum: DistrictSum, what: [Cell, Cell], unit: Cell, note: Cell): string {
	const { period, value, status, published, of } = sum
	const { id, name, regency, kecamatan } = district
	return csvLine([id, name.id, regency, kecamatan.join(' '), ...what, period, value, unit, status, published, of, note])
}
