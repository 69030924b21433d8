import { describe, expect, it } from 'vitest'
import { type UnlistedSources, unlistedPages } from '../../../scripts/write/unlisted-pages.ts'
import type { Area } from '../../../src/schemas/area.ts'

const regency = (code: string): Area => ({ code, name: 'Contoh', kind: 'kabupaten', level: 'kabupaten-kota' })

/** The invented areas of this test begin with 98. */
const site: UnlistedSources = {
	register: { isInvented: (code) => code.startsWith('98') },
	index: [regency('98.01'), regency('99.01')],
	datasets: [
		{ id: 'contoh-pkh', programmes: ['pkh', 'sembako'], simulated: true },
		{ id: 'pkh-2025', programmes: ['pkh'], simulated: false },
		{ id: 'kemiskinan', programmes: [], simulated: false },
	],
	electoralDistricts: [
		{ id: 'rekaan-1', regency: '98.01' },
		{ id: 'nyata-1', regency: '99.01' },
	],
}

describe('pages that search engines are kept away from', () => {
	it('are invented areas, simulated datasets, their districts, and programmes without a real count', () => {
		expect(unlistedPages(site)).toEqual([
			'/dapil/rekaan-1/',
			'/data/contoh-pkh/',
			'/program/sembako/',
			'/wilayah/98.01/',
		])
	})

	it('are the list of districts, too, where all of them are invented', () => {
		const electoralDistricts = site.electoralDistricts.slice(0, 1)
		expect(unlistedPages({ ...site, electoralDistricts })).toContain('/dapil/')
	})

	it('are none in a portal without a simulation', () => {
		const register = { isInvented: () => false }
		const datasets = site.datasets.filter(({ simulated }) => !simulated)
		expect(unlistedPages({ ...site, register, datasets })).toEqual([])
		expect(unlistedPages({ register, index: [], datasets: [], electoralDistricts: [] })).toEqual([])
	})
})
