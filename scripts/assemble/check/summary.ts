import { formatNumber } from '../../../src/format/number.ts'
import { noDatasets } from '../../../src/gate/read/no-datasets.ts'
import type { CheckResult } from './check-data.ts'

/** One sentence in each language on data without an error. `seconds` is how long the check took. */
export function summary(dataDir: string, totals: CheckResult['totals'], seconds: number, warnings = 0): string {
	const { datasets, rows, areas, indicators, confirmed } = totals
	const id = (value: number, decimals = 0) => formatNumber(value, decimals, 'id')
	const en = (value: number, decimals = 0) => formatNumber(value, decimals, 'en')
	const looked = {
		id: confirmed === 0 ? '' : ` Sudah diperiksa orang: ${id(confirmed)} keganjilan.`,
		en: confirmed === 0 ? '' : ` Looked at and found right: ${en(confirmed)}.`,
	}
	const none = datasets === 0 ? [noDatasets.id, noDatasets.en] : []
	return [
		`${dataDir}: ${warnings === 0 ? 'tidak ada masalah' : `tidak ada kesalahan, ${id(warnings)} peringatan`}. ${id(datasets)} dataset, ${id(rows)} baris, ${id(areas)} wilayah, ${id(indicators)} indikator terdaftar; ${id(seconds, 1)} detik.${looked.id}`,
		`${dataDir}: ${warnings === 0 ? 'no issues' : `no errors, ${en(warnings)} ${warnings === 1 ? 'warning' : 'warnings'}`}. ${en(datasets)} datasets, ${en(rows)} rows, ${en(areas)} areas, ${en(indicators)} registered indicators; ${en(seconds, 1)} seconds.${looked.en}`,
		...none,
	].join('\n')
}
