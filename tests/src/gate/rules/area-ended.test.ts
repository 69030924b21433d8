import { describe, expect, it } from 'vitest'
import { areaEnded } from '../../../../src/gate/rules/area-ended.ts'
import { english } from '../../../english.ts'

const end = { date: '2023-06-01', successors: ['99.01.02.2009'] }

describe('area-ended', () => {
	it('lets an area stand in periods that began before its end, and where no day is known', () => {
		expect(['2022', '2023', '2023-T2', '2023-05'].map((period) => areaEnded(end, period))).toEqual([
			null,
			null,
			null,
			null,
		])
		expect(areaEnded({ ...end, date: null }, '2030')).toBeNull()
		expect(areaEnded(undefined, '2030')).toBeNull()
	})

	it('names what took it up in later ones', () => {
		expect(['2024', '2023-T3', '2023-06'].map((period) => areaEnded(end, period)?.rule)).toEqual(
			Array.from({ length: 3 }, () => 'area-ended'),
		)
		expect(areaEnded(end, '2024')).toMatchInlineSnapshot(`
			{
			  "expected": "wilayah penerusnya: 99.01.02.2009 / the area that took it up: 99.01.02.2009",
			  "hint": "wilayah ini berakhir 2023-06-01; pakai 99.01.02.2009 untuk periode sesudahnya / this area ended on 2023-06-01; use 99.01.02.2009 for later periods",
			  "received": null,
			  "rule": "area-ended",
			  "severity": "error",
			}
		`)
		expect(english(areaEnded({ date: '2023-06-01', successors: [] }, '2024')?.expected)).toBe(
			'an area that is still there',
		)
	})
})
