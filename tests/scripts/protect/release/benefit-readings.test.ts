import { expect, it } from 'vitest'
import { benefitReadings } from '../../../../scripts/protect/release/benefit-readings.ts'
import type { ProgrammeBenefit } from '../../../../src/schemas/programme-benefit.ts'

const text = { id: 'contoh', en: 'example' }

function benefit(amountRupiah: number, per: ProgrammeBenefit['per']): ProgrammeBenefit {
	return {
		programme: 'contoh',
		component: text,
		amountRupiah,
		per,
		period: '2024',
		source: text,
		copies: 1,
		note: null,
	}
}

it('reads public benefits as printed, and as what is paid for some months at once', () => {
	const readings = benefitReadings([
		benefit(200_000, 'bulan'),
		benefit(2_400_000, 'tahun'),
		benefit(900_000, 'keluarga'),
	])
	expect(readings('lain')).toEqual([])
	// As printed; a month (both are 200,000); a quarter; a year.
	expect(readings('contoh')).toContainEqual([200_000, 900_000, 2_400_000])
	expect(readings('contoh')).toContainEqual([200_000, 900_000])
	expect(readings('contoh')).toContainEqual([600_000, 900_000])
	expect(readings('contoh')).toContainEqual([900_000, 2_400_000])
})
