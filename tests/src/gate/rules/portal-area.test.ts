import { describe, expect, it } from 'vitest'
import { portalArea } from '../../../../src/gate/rules/portal-area.ts'
import { levelOfCode } from '../../../../src/schemas/area-code.ts'
import { english } from '../../../english.ts'

const registered = new Map(
	['00', '99', '99.01', '99.20', '99.01.01', '99.01.01.2001'].map((code) => [
		code,
		{ code, name: `Nama ${code}`, kind: 'kabupaten', level: levelOfCode(code) ?? 'negara' } as const,
	]),
)
const register = { get: (code: string) => registered.get(code) }

describe('portal-area', () => {
	it('accepts areas of the right level inside a named province', () => {
		expect(portalArea({ home_area: '99.01', provinces: ['99'], regencies: ['99.01'] }, register)).toEqual([])
	})

	it('refuses an area of another level, one twice, one unknown, and one elsewhere', () => {
		const faults = portalArea(
			{ home_area: '99.01', provinces: ['99.01', '98'], regencies: ['99.20', '99.20'] },
			register,
		)
		expect(
			faults.map(({ path, finding }) => `${path.join('.')}: ${finding.expected}, received ${finding.received}`),
		).toMatchInlineSnapshot(`
			[
			  "home_area: wilayah di dalam salah satu provinces / an area inside one of provinces, received 99.01",
			  "provinces.0: wilayah tingkat provinsi / an area of level provinsi, received 99.01 (kabupaten-kota)",
			  "provinces.1: kode wilayah terdaftar / a registered area code, received 98",
			  "regencies.0: wilayah di dalam salah satu provinces / an area inside one of provinces, received 99.20",
			  "regencies.1: setiap wilayah satu kali / each area once, received 99.20",
			]
		`)
	})

	it('takes a province or a kabupaten for home, which have peers and children, and nothing else', () => {
		const homes = (home_area: string) => portalArea({ home_area, provinces: ['99'], regencies: ['99.01'] }, register)
		expect([homes('99'), homes('99.01'), homes('99.20')]).toEqual([[], [], []])
		for (const code of ['00', '99.01.01', '99.01.01.2001']) {
			const [fault, ...others] = homes(code)
			expect(others).toEqual([])
			expect(fault?.path).toEqual(['home_area'])
			expect(english(fault?.finding.expected)).toBe('a home area of level provinsi or kabupaten-kota')
		}
	})

	it('holds the comparisons of the office to the register, and their ids apart', () => {
		const title = { id: 'Tetangga', en: 'Neighbours' }
		const scope = { home_area: '99.01', provinces: ['99'], regencies: [] }
		const one = { id: 'tetangga', title, areas: ['99.01', '99.20'] }
		expect(portalArea({ ...scope, comparisons: [one] }, register)).toEqual([])
		const faults = portalArea(
			{ ...scope, comparisons: [one, { ...one, areas: ['99.01', '99.01', '98.01'] }] },
			register,
		)
		expect(
			faults.map(
				({ path, finding }) => `${path.join('.')}: ${english(finding.expected)}, received ${finding.received}`,
			),
		).toEqual([
			'comparisons.1.id: each comparison under an id of its own, received tetangga',
			'comparisons.1.areas.1: each area once, received 99.01',
			'comparisons.1.areas.2: a registered area code, received 98.01',
		])
	})
})
