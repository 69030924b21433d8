import { fullName } from '../../../src/format/area-name.ts'
import { type Cell, csvLine } from '../../../src/gate/csv/csv-text.ts'
import type { Area } from '../../../src/schemas/area.ts'
import { areaId } from '../../../src/schemas/area-id.ts'
import type { HeldSum, SumKind, SumState } from '../../../src/schemas/reconciliation.ts'

/** Kinds of sum and what became of them, in the words of the published table. */
export const publishedKinds: Readonly<Record<SumKind, string>> = {
	areas: 'wilayah',
	parts: 'bagian',
	rate: 'persentase',
	dates: 'waktu',
}
export const publishedStates: Readonly<Record<SumState, string>> = {
	exact: 'cocok',
	rounding: 'pembulatan',
	explained: 'dijelaskan',
	sources: 'beda-sumber',
	unexplained: 'tanpa-penjelasan',
	incomplete: 'belum-lengkap',
	doubtful: 'diragukan',
}

/** Headings of the published table of sums, in order; numbers are in the unit of the indicator. */
export const reconciliationColumns = [
	'kode_wilayah',
	'nama_wilayah',
	'indikator',
	'periode',
	'jenis',
	'keadaan',
	'nilai',
	'jumlah',
	'selisih',
	'toleransi',
	'ada',
	'dari',
	'pembanding',
	'periode_pembanding',
	'dataset',
	'dataset_pembanding',
	'penjelasan',
	'id_wilayah',
] as const

/** What the names of areas are looked up in. */
type Names = { get(code: string): Area | undefined; ancestorsOf(code: string): readonly Area[] }

/** Every sum that must agree, as lines of one published CSV, headings first. */
export function reconciliationTable(sums: readonly HeldSum[], names: Names): string[] {
	return [csvLine(reconciliationColumns), ...sums.map((sum) => csvLine(cellsOf(sum, names)))]
}

function cellsOf(sum: HeldSum, names: Names): Cell[] {
	const area = names.get(sum.area)
	return [
		sum.area,
		area ? fullName(area, names.ancestorsOf(sum.area), 'id') : sum.area,
		sum.indicator,
		sum.period,
		publishedKinds[sum.kind],
		publishedStates[sum.state],
		sum.value,
		sum.sum,
		sum.gap,
		sum.tolerance,
		sum.have,
		sum.of,
		sum.others.join(' '),
		sum.otherPeriod,
		sum.dataset,
		sum.otherDataset,
		sum.explanation?.id ?? null,
		areaId(sum.area),
	]
}
