import { describe, expect, it } from 'vitest'
import { type UnlistedSources, unlistedPages } from '../../../scripts/write/unlisted-pages.ts'
import type { Area } from '../../../src/schemas/area.ts'

const regency = (code: string): Area => ({ code, name: 'Contoh', kind: 'kabupaten', level: 'kabupaten-kota' })
const province = (code: string, name: string): Area => ({ code, name, kind: 'provinsi', level: 'provinsi' })
const comparison = (id: string, areas: string[]) => ({ id, title: { id, en: id }, areas })

/** The invented areas of this test begin with 98. */
const site: UnlistedSources = {
	portal: { home_area: '99.01', comparisons: [comparison('campur', ['98.01', '99.01'])] },
	register: { isInvented: (code) => code.startsWith('98') },
	index: [regency('98.01'), regency('99.01')],
	indicators: [
		{ id: 'p0', formula: null },
		{ id: 'lansia', formula: null },
		{ id: 'luas', formula: null },
		{ id: 'bagian-lansia', formula: '100 × lansia ÷ p0' },
		{ id: 'dua-lansia', formula: 'lansia + lansia' },
	],
	datasets: [
		{ id: 'contoh-pkh', indicators: [], programmes: ['pkh', 'sembako'], simulated: true },
		{ id: 'pkh-2025', indicators: [], programmes: ['pkh'], simulated: false },
		{ id: 'kemiskinan', indicators: ['p0'], programmes: [], simulated: false },
		{ id: 'lansia-contoh', indicators: ['lansia', 'p0'], programmes: [], simulated: true },
	],
	electoralDistricts: [
		{ id: 'rekaan-1', regency: '98.01' },
		{ id: 'nyata-1', regency: '99.01' },
	],
}

describe('pages that search engines are kept away from', () => {
	it('are invented areas, simulated datasets, their districts, and what no real table tells of', () => {
		expect(unlistedPages(site)).toEqual([
			'/dapil/rekaan-1/',
			'/data/contoh-pkh/',
			'/data/lansia-contoh/',
			'/indikator/dua-lansia/',
			'/indikator/lansia/',
			'/meja/',
			'/program/sembako/',
			'/wilayah/98.01/',
		])
	})

	it('are the list of districts, too, where all of them are invented', () => {
		const electoralDistricts = site.electoralDistricts.slice(0, 1)
		expect(unlistedPages({ ...site, electoralDistricts })).toContain('/dapil/')
	})

	it('are comparisons of invented areas alone: of the office, of an invented province, of an invented home', () => {
		const portal = { home_area: '98.01', comparisons: [comparison('rekaan', ['98.01', '98.02'])] }
		const index = [province('98', 'Contoh Raya'), ...site.index, province('99', 'Nyata')]
		const sets = unlistedPages({ ...site, portal, index }).filter((path) => path.startsWith('/bandingkan/'))
		expect(sets).toEqual([
			'/bandingkan/contoh-raya-terendah/',
			'/bandingkan/contoh-raya-tertinggi/',
			'/bandingkan/contoh-raya/',
			'/bandingkan/rekaan/',
			'/bandingkan/serupa-contoh/',
		])
	})

	it('are none in a portal without a simulation', () => {
		const register = { isInvented: () => false }
		const datasets = site.datasets.filter(({ simulated }) => !simulated)
		expect(unlistedPages({ ...site, register, datasets })).toEqual(['/meja/'])
		expect(unlistedPages({ ...site, register, index: [], datasets: [], electoralDistricts: [] })).toEqual(['/meja/'])
	})
})
