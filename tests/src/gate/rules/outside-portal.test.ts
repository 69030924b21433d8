import { describe, expect, it } from 'vitest'
import { countOutside, districtsOutside, namesOutside, rowsOutside } from '../../../../src/gate/rules/outside-portal.ts'

const isInside = (code: string) => code.startsWith('33')

describe('outside-portal', () => {
	it('is silent where all areas are inside', () => {
		const count = countOutside(['33', '33.29'], isInside)
		expect([rowsOutside(count), namesOutside(count), districtsOutside(count)]).toEqual([null, null, null])
	})

	it('counts the rows of a file that are not published, as a warning', () => {
		expect(
			rowsOutside({ outside: 2936, total: 5075, examples: ['35.01', '35.02', '35.03', '35.04'] }),
		).toMatchInlineSnapshot(`
			{
			  "expected": "wilayah di dalam provinces dan regencies portal / areas of the portal's provinces and regencies",
			  "hint": "2.936 dari 5.075 baris berada di luar wilayah portal (35.01, 35.02, 35.03, …) dan tidak diterbitkan; bila wilayahnya perlu laman, tambahkan ke provinces atau regencies / 2,936 of 5,075 rows lie outside the portal's areas (35.01, 35.02, 35.03, …) and are not published; if those areas need pages, add them to provinces or regencies",
			  "received": "2.936 dari 5.075 baris di luar / 2,936 of 5,075 rows outside",
			  "rule": "outside-portal",
			  "severity": "warning",
			}
		`)
	})

	it('says that a dataset of other areas alone is not shown', () => {
		expect(rowsOutside({ outside: 4, total: 4, examples: ['35'] })?.hint).toContain('sehingga dataset ini tidak tampil')
	})

	it('tells what becomes of entries and of districts that name areas outside', () => {
		const count = countOutside(['33.29', '64.01', '64.01'], isInside)
		expect(count).toEqual({ outside: 2, total: 3, examples: ['64.01'] })
		expect(namesOutside(count)?.hint).toContain('2 dari 3 isian menyebut wilayah di luar portal (64.01)')
		expect(districtsOutside(count)?.hint).toContain('2 dari 3 dapil berada di luar wilayah portal')
	})
})
