import { describe, expect, it } from 'vitest'
import { inventedNation } from '../../bench/national/invented-nation.ts'
import { readAreaData } from '../../scripts/gate/register/read-area-data.ts'
import { levelOfCode, parentCodeOf } from '../../src/schemas/area-code.ts'

describe('the invented nation of the benchmark', () => {
	it('is as large as Indonesia and shaped like it, the same every time', async () => {
		const areas = await inventedNation()
		const counts = Map.groupBy(areas, ({ code }) => levelOfCode(code))
		expect([...counts].map(([level, own]) => [level, own.length])).toEqual([
			['provinsi', 38],
			['kabupaten-kota', 514],
			['kecamatan', 7285],
			['desa-kelurahan', 83_762],
		])
		expect(JSON.stringify(await inventedNation())).toBe(JSON.stringify(areas))
	})

	it('has no code of a real area, and says of each that it is invented', async () => {
		const real = new Set((await readAreaData()).map(({ code }) => code.slice(0, 2)))
		const areas = await inventedNation()
		expect(areas.filter(({ code }) => real.has(code.slice(0, 2)))).toEqual([])
		expect(areas.filter(({ name }) => !name.endsWith(' Rekaan'))).toEqual([])
	})

	it('is a tree of any size: every area lies in one that is there', async () => {
		for (const size of [1, 50, 1000, 20_000]) {
			const areas = await inventedNation(size)
			const codes = new Set(areas.map(({ code }) => code))
			expect(codes.size).toBe(areas.length)
			expect(Math.abs(areas.length - size)).toBeLessThanOrEqual(4)
			const inside = areas.filter(({ code }) => code.length > 2)
			expect(inside.filter(({ code }) => !codes.has(parentCodeOf(code) ?? ''))).toEqual([])
		}
	})
})
