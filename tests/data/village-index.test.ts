import { describe, expect, it } from 'vitest'
import { cell, numberAt, observationsOf, shippedValues } from './shipped-data.ts'

const values = shippedValues()
const villages = [...new Set(observationsOf('idm-desa-2024').map((row) => cell(row, 'kode_wilayah')))]
const of = (village: string, indicator: string): number => numberAt(values, village, '2024', indicator)

/** Lower limits of the classes, from the highest; the ministry prints them with four decimals. */
const limits: readonly [above: number, status: string][] = [
	[0.8155, 'mandiri'],
	[0.7072, 'maju'],
	[0.5989, 'berkembang'],
	[0.4907, 'tertinggal'],
	[-1, 'sangat-tertinggal'],
]

function statusOf(index: number): string | undefined {
	return limits.find(([above]) => index > above)?.[1]
}

describe('shipped village index', () => {
	it('holds all five indicators of 1,324 desa and no kelurahan', () => {
		expect(villages).toHaveLength(1324)
		for (const village of villages) expect(village).toMatch(/^\d{2}\.\d{2}\.\d{2}\.2\d{3}$/)
	})

	it('is the mean of its three components, within the rounding to four decimals', () => {
		for (const village of villages) {
			const mean = (of(village, 'idm-iks') + of(village, 'idm-ike') + of(village, 'idm-ikl')) / 3
			expect(Math.abs(mean - of(village, 'idm'))).toBeLessThan(0.0001)
		}
	})

	it('agrees with the limits of the status in every village', () => {
		const wrong = villages.filter(
			(village) => values.get(`${village} 2024 status-idm`) !== statusOf(of(village, 'idm')),
		)
		expect(wrong).toEqual([])
	})
})
