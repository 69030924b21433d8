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
	it('holds the index of all desa of three provinces and no kelurahan', () => {
		const counts = Object.entries(Object.groupBy(villages, (village) => village.slice(0, 2)))
		expect(counts.map(([province, own]) => [province, own?.length])).toEqual([
			['33', 7810],
			['35', 7721],
			['64', 841],
		])
		for (const village of villages) expect(village).toMatch(/^\d{2}\.\d{2}\.\d{2}\.2\d{3}$/)
	})

	it('counts as many of each status as the ministry did for each province', () => {
		const statuses = ['mandiri', 'maju', 'berkembang', 'tertinggal']
		const counted = ['33', '35', '64'].map((province) =>
			statuses.map(
				(status) =>
					villages.filter(
						(village) => village.startsWith(province) && values.get(`${village} 2024 status-idm`) === status,
					).length,
			),
		)
		expect(counted).toEqual([
			[1528, 3817, 2457, 8],
			[4019, 2924, 778, 0],
			[262, 380, 195, 4],
		])
	})

	it('is the mean of its three components where they are held, within the rounding to four decimals', () => {
		const whole = villages.filter((village) => values.has(`${village} 2024 idm-iks`))
		expect(whole).toHaveLength(1324)
		for (const village of whole) {
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
