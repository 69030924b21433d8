import '../invented-site.ts'
import { describe, expect, it } from 'vitest'
import type { AreaFile } from '../../../../src/schemas/area-file.ts'
import { areaComparison } from '../../../../src/topics/compare/area-comparison.ts'
import { context } from '../context.ts'
import { inventedCodes } from '../invented-areas.ts'
import { figure } from '../invented-figures.ts'

/** The page of a kabupaten whose siblings have these rates, all of one month unless told. */
function page(own: number, siblings: Readonly<Record<string, readonly [name: string, rate: number, when?: string]>>) {
	const made = context('99.01', 'id', { series: [{ indicator: 'p0', figures: [figure('2025-03', own)] }] })
	const children = Object.entries(siblings).map(([code, [name, rate, when = '2025-03']]) => ({
		area: { code, name, kind: 'kabupaten' as const, level: 'kabupaten-kota' as const },
		hasPage: false,
		newest: { p0: figure(when, rate) },
	}))
	const parent: AreaFile | null = made.parent && { ...made.parent, children }
	return { ...made, parent }
}

describe('what the page of an area is compared with', () => {
	it('are the two siblings with the nearest figures, and the field to choose others is open', () => {
		const siblings = { '99.02': ['Andai', 9], '99.03': ['Misal', 12], '99.04': ['Umpama', 20] } as const
		expect(areaComparison(page(11, siblings))).toEqual({
			names: 'Misal dan Andai',
			href: '/bandingkan/?wilayah=99.01,99.03,99.02&indikator=p0',
			choose: '/bandingkan/?wilayah=99.01&indikator=p0#pilih',
		})
	})

	it('are none whose figure is of another month', () => {
		const siblings = { '99.02': ['Andai', 11, '2024-09'], '99.03': ['Misal', 12] } as const
		expect(areaComparison(page(11, siblings))?.names).toBe('Misal')
	})

	it('is the area around it where it has no sibling', () => {
		const alone = page(11, {})
		const series = [{ indicator: 'p0', figures: [figure('2025-03', 10)] }]
		const parent = alone.parent && { ...alone.parent, series }
		expect(areaComparison({ ...alone, parent })?.href).toBe('/bandingkan/?wilayah=99.01,99&indikator=p0')
	})

	it('is nothing without a figure', () => {
		expect(areaComparison(context('99.01', 'id', { series: [] }))).toBeNull()
	})

	it('keeps a village in its kecamatan', () => {
		const villages = inventedCodes.filter((code) => code.length === 13)
		const offered = villages.flatMap((code) => areaComparison(context(code, 'en'))?.href ?? [])
		expect(offered.length).toBeGreaterThan(0)
		for (const href of offered)
			expect(href).toMatch(/^\/en\/bandingkan\/\?wilayah=99\.01\.01\.\d{4}(,99\.01\.01\.\d{4}){1,2}&/)
	})
})
