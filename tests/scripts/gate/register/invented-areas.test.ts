import { describe, expect, it } from 'vitest'
import { contents } from '../../../../scripts/add-up/contents.ts'
import { expectedAreas } from '../../../../scripts/add-up/expected-areas.ts'
import { type AreaAmendment, buildRegister } from '../../../../src/gate/register/area-register.ts'
import type { Area } from '../../../../src/schemas/area.ts'
import type { Indicator } from '../../../../src/schemas/indicator.ts'

const real: Area[] = [
	{ code: '00', name: 'Indonesia', kind: 'negara', level: 'negara' },
	{ code: '97', name: 'Sungguh', kind: 'provinsi', level: 'provinsi' },
]
const event = { type: 'invention', date: null, from: null, formerName: null, source: 'Rekaan' } as const
const invented: AreaAmendment[] = [
	{ code: '99', name: 'Rekaan', kind: 'provinsi', event },
	{ code: '99.01', name: 'Contoh', kind: 'kabupaten', event },
]
const split: AreaAmendment = {
	code: '97.02',
	name: 'Baru',
	kind: 'kabupaten',
	event: { type: 'split', date: '2020-01-01', from: '97', formerName: null, source: 'Undang-undang' },
}

describe('areas invented for simulated data', () => {
	const register = buildRegister(real, [...invented, split])

	it('do not count among the provinces of Indonesia', () => {
		expect(register.childrenOf('00').map(({ code }) => code)).toEqual(['97'])
		expect(contents(register).get('00')).toEqual({ provinsi: 1, kabupaten: 1 })
		const expected = expectedAreas(register, contents(register))
		expect(expected.count({ unit: 'orang', theme: 'penduduk' } as Indicator, '00', 'provinsi', '2024')).toBe(1)
	})

	it('have a tree of their own, with its own contents', () => {
		expect(register.roots.map(({ code }) => code)).toEqual(['00', '99'])
		expect(register.childrenOf('99').map(({ code }) => code)).toEqual(['99.01'])
		expect(register.ancestorsOf('99.01').map(({ code }) => code)).toEqual(['99'])
		expect(contents(register).get('99')).toEqual({ kabupaten: 1 })
	})

	it('are told from real ones', () => {
		expect(['00', '97', '99', '99.01', '12'].filter(register.isInvented)).toEqual(['99', '99.01'])
	})

	it('stand beside the changes that a release is held to', () => {
		expect(register.changes).toEqual([{ code: '97.02', from: '97' }])
	})
})
