import { describe, expect, it } from 'vitest'
import type { ChartContent } from '../../../src/chart-content/chart-content.ts'
import { apart } from '../../../src/topics/area/charts-apart.ts'

const charts = (...ids: string[]) => ids.map((id) => ({ id }) as ChartContent)
const idsOf = (parts: Record<string, ChartContent[]>) => Object.values(parts).map((some) => some.map(({ id }) => id))

describe('the charts of a page', () => {
	it('keep their ids where no two are alike', () => {
		expect(idsOf(apart({ trend: charts('jumlah'), inside: charts('komponen', 'kelas') }))).toEqual([
			['jumlah'],
			['komponen', 'kelas'],
		])
	})

	it('get a number where two of a kind stand on one page, in one part or in two', () => {
		expect(idsOf(apart({ position: charts('komponen', 'komponen'), inside: charts('kelas', 'komponen') }))).toEqual([
			['komponen', 'komponen-2'],
			['kelas', 'komponen-3'],
		])
	})
})
