import { describe, expect, it, vi } from 'vitest'
import type { PublishedCorrection } from '../../../src/schemas/correction.ts'
import { figure } from './invented-correction.ts'
import { dataset, put } from './invented-site.ts'

const name: PublishedCorrection = { ...figure, kind: 'name', indicator: null, before: 'Conto', after: 'Contoh' }
const unit: PublishedCorrection = {
	...figure,
	kind: 'unit',
	indicator: null,
	area: null,
	period: null,
	reference: null,
	before: 'orang',
	after: 'keluarga',
	shown: false,
	places: [],
}

/** The contract reads a file once, so each test loads the view anew. */
async function revisionsOf(corrections: readonly PublishedCorrection[], id = 'p0', language: 'id' | 'en' = 'id') {
	put('corrections.json', corrections)
	vi.resetModules()
	const { revisions } = await import('../../../src/topics/indicator/revisions.ts')
	return revisions(id, [dataset], language)
}

describe('the revisions of an indicator', () => {
	it('tell when its datasets were issued, and that nothing was corrected', async () => {
		expect(await revisionsOf([])).toEqual({
			issues: [{ text: 'Data contoh', href: '/data/contoh/', when: 'terbit 25 Juli 2025' }],
			corrections: [],
		})
		expect((await revisionsOf([], 'p0', 'en')).issues[0]).toMatchObject({ when: 'issued 25 July 2025' })
	})

	it('name the place and the month of a corrected figure, both values with their unit', async () => {
		expect((await revisionsOf([figure])).corrections).toEqual([
			'Kabupaten Contoh, Maret 2022: dibetulkan dari 18,57% menjadi 18,76%.',
		])
		expect((await revisionsOf([{ ...figure, after: null }])).corrections[0]).toMatch(/18,57% menjadi tidak ada\.$/)
	})

	it('leave out figures of other indicators and names of areas', async () => {
		expect((await revisionsOf([figure, name], 'penduduk')).corrections).toEqual([])
		expect((await revisionsOf([{ ...unit, dataset: 'lain' }])).corrections).toEqual([])
	})

	it('take in the unit of a whole dataset, and that of one indicator alone only there', async () => {
		expect((await revisionsOf([unit], 'p0', 'en')).corrections).toEqual([
			'Unit, Example data: families. One source prints people.',
		])
		expect((await revisionsOf([{ ...unit, indicator: 'p0' }], 'penduduk')).corrections).toEqual([])
		expect((await revisionsOf([{ ...unit, indicator: 'p0' }], 'p0')).corrections).toHaveLength(1)
	})
})
