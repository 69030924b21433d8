import { type Cell, csvLine } from '../../../src/gate/csv/csv-text.ts'
import { areaId } from '../../../src/schemas/area-id.ts'
import type { DistrictFile, DistrictSum } from '../../../src/schemas/district-file.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { sayInRow } from '../../../src/schemas/published-columns.ts'

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
	'simulasi',
	'id_wilayah',
	'acuan',
] as const

/**
 * All sums of all districts as lines of one published CSV, headings first; `kode_kecamatan` lists the kecamatan that were added
 * up, `id_wilayah` is of the kabupaten or kota. Sums are made by the month that figures refer to: `periode` and `acuan` are one.
 */
export function districtTable(
	files: readonly DistrictFile[],
	indicators: readonly Indicator[],
	isInvented: (code: string) => boolean,
): string[] {
	const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]))
	const rows = files.flatMap((file) => [
		...file.figures.flatMap(({ indicator, sums }) =>
			sums.map((sum) =>
				row(file, sum, [indicator, null], unitOf.get(indicator) ?? null, isInvented(file.district.regency), null),
			),
		),
		...file.programmes.flatMap(({ programme, measure, simulated, sums }) =>
			sums.map((sum) =>
				row(file, sum, [null, programme], measure, simulated, simulated ? 'Simulasi: bukan data nyata' : null),
			),
		),
	])
	return [csvLine(columns), ...rows]
}

function row(
	{ district }: DistrictFile,
	sum: DistrictSum,
	what: [Cell, Cell],
	unit: Cell,
	simulated: boolean,
	note: Cell,
): string {
	const { period, value, status, published, of } = sum
	const { id, name, regency, kecamatan } = district
	const place = [id, name.id, regency, kecamatan.join(' ')]
	const counts = [value, unit, status, published, of, note]
	return csvLine([...place, ...what, period, ...counts, sayInRow(simulated), areaId(regency), period])
}
