import { describe, expect, it } from 'vitest'
import type { VerificationRow } from '../../../../src/gate/rows/verification-row.ts'
import { verificationStages } from '../../../../src/gate/rules/verification-stages.ts'
import { english } from '../../../english.ts'

const both = (text: string) => ({ id: text, en: text })

function row(order: number, value: number | null, changes: Partial<VerificationRow['about']> = {}): VerificationRow {
	const about = {
		id: 'contoh-2022',
		area: '99.01',
		period: '2022',
		subject: both('miskin'),
		unit: 'orang',
		source: both('Dinas'),
		copies: 1,
		note: null,
	} as const
	return {
		order,
		stage: { name: both('Tahap'), value, status: value === null ? 'Q' : 'A' },
		about: { ...about, ...changes },
	}
}

const told = (rows: VerificationRow[]) =>
	verificationStages(rows).map(({ index, column, finding: { expected, received } }) => [
		index,
		column,
		english(expected),
		received,
	])

describe('verification-stages', () => {
	it('accepts stages in order that never grow, also across a suppressed one', () => {
		expect(verificationStages([row(1, 4011), row(2, 891)])).toEqual([])
		expect(verificationStages([row(1, 10), row(2, null), row(3, 10), row(4, 0)])).toEqual([])
	})

	it('refuses a single stage and more than seven', () => {
		expect(told([row(1, 10)])).toEqual([[0, 'tahap', '2 to 7 stages', '1']])
		expect(told(Array.from({ length: 8 }, (_, at) => row(at + 1, 10)))).toEqual([[0, 'tahap', '2 to 7 stages', '8']])
	})

	it('refuses a gap, a repeated number and another order', () => {
		expect(told([row(1, 10), row(3, 5)])).toEqual([[1, 'tahap', 'stage 2', '3']])
		expect(told([row(1, 10), row(1, 5)])).toEqual([[1, 'tahap', 'stage 2', '1']])
	})

	it('refuses another unit, area or note in a later row: shares are of one and the same count', () => {
		expect(told([row(1, 10), row(2, 5, { unit: 'keluarga' })])).toEqual([
			[1, 'satuan', 'orang, as in its first row', 'keluarga'],
		])
		expect(told([row(1, 10), row(2, 5, { area: '99.71' })])[0]?.[1]).toBe('kode_wilayah')
		expect(told([row(1, 10), row(2, 5, { note: both('lain') })])[0]?.[1]).toBe('catatan')
	})

	it('refuses a stage that is larger than the last known one before', () => {
		expect(told([row(1, 10), row(2, null), row(3, 11)])).toEqual([[2, 'nilai', 'at most 10, the stage before', '11']])
	})
})
