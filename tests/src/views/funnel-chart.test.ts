import { describe, expect, it } from 'vitest'
import { decodePoints } from '../../../src/charts/chart-points.ts'
import { verification } from './invented-site.ts'

const { funnelChart, funnelFinding } = await import('../../../src/topics/verification/funnel-chart.ts')

const stage = (value: number | null, status: 'A' | 'O' | 'Q' | 'U' | 'P' = 'A') => ({
	name: { id: 'Dipastikan', en: 'Confirmed' },
	value,
	status,
})

describe('funnelChart', () => {
	it('says the first and the last count as a sentence in both languages', () => {
		expect(funnelFinding(verification, 'id')).toBe('Dari 4.000 orang, 1.000 dipastikan miskin ekstrem')
		expect(funnelFinding(verification, 'en')).toBe('Of 4,000 people, 1,000 confirmed as extreme poor')
	})

	it('makes no sentence from a missing, suppressed or doubtful outcome', () => {
		for (const last of [stage(null, 'O'), stage(null, 'Q'), stage(900, 'U')]) {
			expect(funnelFinding({ ...verification, stages: [stage(4000), last] }, 'id')).toBe(
				'Verifikasi kemiskinan ekstrem: hasil akhirnya belum diketahui',
			)
		}
	})

	it('tells each stage in the table: count, loss, shares, and in words where there is none', () => {
		const missing = { text: 'belum ada data', state: 'missing' }
		expect(funnelChart(verification, 'id').table.rows.map(({ cells }) => cells)).toEqual([
			['Terdaftar', '4.000', 'awal', 'awal', 'awal'],
			['Diperiksa', missing, missing, missing, missing],
			['Dipastikan miskin ekstrem', '1.000', 'tidak dihitung', '25,0%', 'tidak dihitung'],
		])
	})

	it('marks provisional, suppressed and zero counts in words', () => {
		const stages = [stage(4000, 'P'), stage(null, 'Q'), stage(0)]
		const cells = funnelChart({ ...verification, stages }, 'en').table.rows.map((row) => row.cells[1])
		expect(cells).toEqual([
			{ text: '4,000', state: 'provisional', mark: { text: 'provisional', kind: 'p' } },
			{ text: 'suppressed', state: 'suppressed' },
			{ text: '0', state: 'zero' },
		])
	})

	it('lets each stage be read from its row of the table, an unknown one too', () => {
		for (const svg of funnelChart(verification, 'id').drawings.flatMap(({ wide, narrow }) => [wide, narrow])) {
			const { cells, unitHeading } = decodePoints(/ data-points="([^"]*)"/.exec(svg)?.[1] ?? '')
			expect(cells.map(({ row, column }) => [row, column])).toEqual([
				[0, 1],
				[1, 1],
				[2, 1],
			])
			expect(cells[0]?.x).toBeGreaterThan((cells[2]?.x ?? 0) * 3.9)
			expect(cells[1]?.x).toBe(0)
			expect(unitHeading).toBe(true)
		}
	})

	it('draws share and loss beside the stages, and names source and copies', () => {
		const two = { ...verification, stages: [stage(4011), stage(891)] }
		const chart = funnelChart(two, 'id')
		expect(chart.drawings[0]?.wide).toContain('22,2% dari tahap pertama')
		expect(chart.drawings[0]?.wide).toContain('3.120 orang lebih sedikit')
		expect(chart.source).toBe('Sumber: Dikarang. 1 salinan: angkanya terlihat dalam satu sumber.')
	})
})
