import { describe, expect, it } from 'vitest'
import {
	correctionChains,
	correctionChange,
	type PlacedCorrection,
} from '../../../../src/gate/rules/correction-change.ts'
import type { CorrectedValue, Correction } from '../../../../src/schemas/correction.ts'

const both = (text: string) => ({ id: text, en: text })

function placed(
	line: number,
	date: string,
	before: CorrectedValue,
	after: CorrectedValue,
	changes: Partial<Correction> = {},
): PlacedCorrection {
	const correction: Correction = {
		date,
		kind: 'figure',
		dataset: 'contoh',
		indicator: 'p0',
		area: '99.01',
		period: '2022',
		reference: '2022',
		before,
		after,
		shown: true,
		superseded: false,
		reason: both('Salah salin'),
		source: both('Tabel'),
		...changes,
	}
	return { line, said: { before: String(before ?? ''), after: String(after ?? '') }, correction }
}

const told = (rows: PlacedCorrection[]) =>
	correctionChains(rows).flatMap((chain) =>
		correctionChange(chain).map(({ line, column, finding: { expected, received } }) => [
			line,
			column,
			expected,
			received,
		]),
	)

describe('correction-change', () => {
	it('accepts corrections of one figure that follow one another, in whatever order they stand', () => {
		expect(told([placed(2, '2026-02-01', 18.67, 18.76), placed(3, '2026-01-01', 18.57, 18.67)])).toEqual([])
		expect(told([placed(2, '2026-01-01', 18.57, 18.67), placed(3, '2026-01-01', 18.67, null)])).toEqual([])
	})

	it('keeps figures of other periods, areas and datasets apart, and names from figures', () => {
		const rows = [
			placed(2, '2026-01-01', 1, 2),
			placed(3, '2026-01-02', 3, 4, { period: '2023' }),
			placed(4, '2026-01-03', 5, 6, { area: '99.02' }),
			placed(5, '2026-01-04', 7, 8, { dataset: 'lain' }),
			placed(6, '2026-01-05', 'Satu', 'Dua', { kind: 'name', dataset: null, indicator: null, period: null }),
		]
		expect(correctionChains(rows)).toHaveLength(5)
		expect(told(rows)).toEqual([])
	})

	it('refuses a correction that changes nothing', () => {
		expect(told([placed(2, '2026-01-01', 18.5, 18.5)])).toEqual([
			[2, 'nilai_baru', 'nilai yang berbeda dari nilai lama / a value other than the old one', '18.5'],
		])
	})

	it('refuses one that does not start where the one before ended, and names its line', () => {
		expect(told([placed(2, '2026-01-01', 18.57, 18.67), placed(3, '2026-02-01', 18.57, 18.76)])).toEqual([
			[3, 'nilai_lama', '"18.67", nilai baru di baris 2 / "18.67", the new value of line 2', '18.57'],
		])
	})
})
