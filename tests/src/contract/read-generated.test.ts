import '../views/invented-site.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type * as Contract from '../../../src/contract/read-generated.ts'
import { areaFile } from '../views/invented-areas.ts'
import { inventedIndicators } from '../views/invented-indicators.ts'
import { portal, put } from '../views/invented-site.ts'

/** A fresh door: nothing read yet. */
async function open(): Promise<typeof Contract> {
	vi.resetModules()
	return import('../../../src/contract/read-generated.ts')
}

let contract: typeof Contract
beforeEach(async () => {
	vi.unstubAllEnvs()
	contract = await open()
})

describe('the door between generated files and pages', () => {
	it('reads the settings, the areas in order and the catalogue', () => {
		expect(contract.readPortal()).toEqual(portal)
		expect(contract.readAreaIndex().map(({ code }) => code)).toEqual(
			contract
				.readAreaIndex()
				.map(({ code }) => code)
				.sort(),
		)
		expect(contract.readDatasets()).toHaveLength(1)
		expect(contract.readProgrammes()).toEqual([])
		expect(contract.readProgrammeBenefits()).toEqual([])
	})

	it('keeps the indicators in the order of the registry', () => {
		expect([...contract.readIndicators().keys()]).toEqual(inventedIndicators.map(({ id }) => id))
	})

	it('reads an area with all it needs', () => {
		expect(contract.readArea('99.01')).toEqual(areaFile('99.01'))
	})

	it('refuses an unknown indicator by name, as a fault in the code', () => {
		expect(() => contract.readIndicator('p9')).toThrow(
			new RangeError('unknown indicator "p9"; indicators.csv does not list it'),
		)
	})

	it('refuses a file of another shape, and names the file and the key', () => {
		put('areas/98.json', { ...areaFile('99'), series: 'none' })
		expect(() => contract.readArea('98')).toThrow(/areas\/98\.json: [\s\S]*series/)
	})

	it('refuses a key that the schema does not know', () => {
		put('areas/98.json', { ...areaFile('99'), secret: 1 })
		expect(() => contract.readArea('98')).toThrow(/areas\/98\.json: [\s\S]*secret/)
	})

	it('says which file is not there', () => {
		expect(() => contract.readIndicatorFile('p0')).toThrow(/indicators\/p0\.json/)
	})

	it('lists the downloads by name and hands out their bytes unread', () => {
		put('unduh/b.csv', 'kode_wilayah\n')
		put('unduh/a.json', '[]')
		put('unduh/templat/a-99.xlsx', '')
		expect(contract.listDownloads()).toEqual(['a.json', 'b.csv', 'templat/a-99.xlsx'])
		expect(new TextDecoder().decode(contract.readDownload('unduh', 'b.csv'))).toBe('kode_wilayah\n')
	})

	it('reads each file once in a build', async () => {
		vi.stubEnv('DEV', false)
		contract = await open()
		const [first, area] = [contract.readPortal(), contract.readArea('99.01')]
		put('portal.json', { ...portal, title: 'Lain' })
		put('areas/99.01.json', areaFile('99.01', { series: [] }))
		expect(contract.readPortal()).toBe(first)
		expect(contract.readArea('99.01')).toBe(area)
		put('portal.json', portal)
		put('areas/99.01.json', areaFile('99.01'))
	})

	it('reads again in the development server, where the data may have changed', async () => {
		vi.stubEnv('DEV', true)
		contract = await open()
		contract.readPortal()
		put('portal.json', { ...portal, title: 'Lain' })
		expect(contract.readPortal().title).toBe('Lain')
		put('portal.json', portal)
	})

	it('keeps only the areas read last, so that memory stays flat', async () => {
		vi.stubEnv('DEV', false)
		contract = await open()
		const first = contract.readArea('99.01')
		for (let number = 10; number < 75; number++) {
			const code = `97.${number}`
			put(`areas/${code}.json`, areaFile('99.02', { area: { ...areaFile('99.02').area, code } }))
			contract.readArea(code)
		}
		expect(contract.readArea('99.01')).not.toBe(first)
		expect(contract.readArea('99.01')).toEqual(first)
	})
})
