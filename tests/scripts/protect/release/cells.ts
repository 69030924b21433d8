import type { ProtectedCell } from '../../../../src/schemas/recipients.ts'

/** An invented protected cell: `cell('99.01.01', 12)`; `null` is hidden. */
export function cell(area: string, value: number | null, changes: Partial<ProtectedCell> = {}): ProtectedCell {
	return {
		area,
		programme: 'contoh',
		period: '2024',
		breakdown: 'total',
		category: 'total',
		measure: 'keluarga',
		...changes,
		value,
		status: value === null ? 'Q' : 'A',
	}
}

/** Totals by area, in the order written. */
export function totals(values: Readonly<Record<string, number | null>>): ProtectedCell[] {
	return Object.entries(values).map(([area, value]) => cell(area, value))
}
