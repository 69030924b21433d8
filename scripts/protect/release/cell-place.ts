import type { ProtectedCell } from '../../../src/schemas/recipients.ts'

/** A cell by its place: "99.01.02 programme 2024 komponen/pendidikan". Never by its value. */
export function cellPlace(cell: Omit<ProtectedCell, 'value' | 'status'>): string {
	const { area, programme, period, breakdown, category, measure } = cell
	const what = breakdown === 'total' ? (measure === 'rupiah' ? 'rupiah' : 'total') : `${breakdown}/${category}`
	return `${area} ${programme} ${period} ${what}`
}
