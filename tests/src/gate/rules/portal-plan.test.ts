import { describe, expect, it } from 'vitest'
import { portalPlan } from '../../../../src/gate/rules/portal-plan.ts'

const registry = new Map([
	['p0', { lowestLevel: 'kabupaten-kota' as const }],
	['stunting', { lowestLevel: 'desa-kelurahan' as const }],
])

describe('portal-plan', () => {
	it('accepts registered ids at the levels they are valid for', () => {
		const plan = {
			'kabupaten-kota': { headline: 'stunting', key_figures: ['stunting', 'p0'] },
			kecamatan: { maps: ['stunting'] },
		}
		expect(portalPlan(plan, registry)).toEqual([])
	})

	it('names the place of an unknown id, and the word that is near', () => {
		const [fault, ...others] = portalPlan({ provinsi: { headline: 'stuntng', columns: ['p0'] } }, registry)
		expect(others).toEqual([])
		expect(fault?.path).toEqual(['plan', 'provinsi', 'headline'])
		expect(fault?.finding).toMatchObject({
			rule: 'portal-plan',
			received: 'stuntng',
			hint: 'mungkin maksudnya stunting / perhaps stunting is meant',
		})
	})

	it('refuses an indicator below its lowest level', () => {
		const [fault] = portalPlan({ kecamatan: { columns: ['stunting', 'p0'] } }, registry)
		expect(fault?.path).toEqual(['plan', 'kecamatan', 'columns', 1])
		expect(fault?.finding).toMatchObject({
			expected: 'indikator yang sahih untuk kecamatan / an indicator that is valid for kecamatan',
			received: 'p0 (kabupaten-kota)',
		})
	})
})
