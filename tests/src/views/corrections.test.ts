import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PublishedCorrection } from '../../../src/schemas/correction.ts'
import { area } from './invented-areas.ts'
import { figure } from './invented-correction.ts'
import { put } from './invented-site.ts'

const older: PublishedCorrection = { ...figure, date: '2026-01-01', before: 17.58, after: 18.57, superseded: true }
const name: PublishedCorrection = {
	...figure,
	kind: 'name',
	dataset: null,
	indicator: null,
	period: null,
	reference: null,
	before: 'Conto',
	after: 'Contoh',
	shown: false,
}
const unit: PublishedCorrection = {
	...name,
	kind: 'unit',
	dataset: 'contoh',
	area: null,
	before: 'orang',
	after: 'keluarga',
	places: [],
}

/** The contract reads a file once, so each test loads the views anew. */
async function views(corrections: readonly PublishedCorrection[]) {
	put('corrections.json', corrections)
	vi.resetModules()
	return {
		...(await import('../../../src/topics/corrections/correction-list.ts')),
		...(await import('../../../src/topics/corrections/correction-notes.ts')),
	}
}

describe('the list of corrections', () => {
	it('is empty where nothing was corrected', async () => {
		const { correctionList } = await views([])
		expect(correctionList('id')).toEqual({ published: [], sources: [] })
	})

	it('writes values as the language does, with unit, area and the month they refer to', async () => {
		const { correctionList } = await views([figure])
		const [line] = correctionList('id').published[0]?.lines ?? []
		expect(line).toMatchObject({
			place: { text: 'Kabupaten Contoh', href: '/wilayah/99.01/' },
			period: 'Maret 2022',
			before: '18,57%',
			after: '18,76%',
		})
		expect(correctionList('en').published[0]?.lines[0]).toMatchObject({
			place: { href: '/en/wilayah/99.01/' },
			period: 'March 2022',
			before: '18.57%',
			after: '18.76%',
		})
	})

	it('says "tidak ada" where there is no value, never 0', async () => {
		const { correctionList } = await views([{ ...figure, after: null }])
		expect(correctionList('id').published[0]?.lines[0]?.after).toBe('tidak ada')
	})

	it('keeps what the portal showed apart from what only a source printed', async () => {
		const { correctionList } = await views([figure, name, unit])
		const { published, sources } = correctionList('id')
		expect(published.flatMap(({ lines }) => lines.map(({ after }) => after))).toEqual(['18,76%'])
		expect(sources.flatMap(({ lines }) => lines.map(({ before, after }) => [before, after]))).toEqual([
			['Conto', 'Contoh'],
			['orang', 'keluarga'],
		])
	})

	it('tells corrections of one day and reason together, and links no page that is not there', async () => {
		const far = { ...area('99.01'), code: '98.01', name: 'Jauh' }
		const { correctionList } = await views([name, { ...name, area: '98.01', places: [area('00'), far] }])
		const { sources } = correctionList('id')
		expect(sources).toHaveLength(1)
		expect(sources[0]?.lines.map(({ subject }) => subject)).toEqual([
			{ text: 'Kabupaten Jauh', href: null },
			{ text: 'Kabupaten Contoh', href: '/wilayah/99.01/' },
		])
	})

	it('keeps the anchors of older corrections when newer ones come, also on the same day', async () => {
		const before = await views([name, older])
		const anchors = before.correctionEntries('id').map(({ anchor }) => anchor)
		const after = await views([figure, name, older])
		expect(anchors).toEqual(['k-2026-02-01-1', 'k-2026-01-01-1'])
		expect(after.correctionEntries('id').map(({ anchor }) => anchor)).toEqual(['k-2026-02-01-2', ...anchors])
	})
})

describe('the note on the page of an area', () => {
	it('tells its corrected figures, and one that was corrected twice only once', async () => {
		const { correctionNotes } = await views([figure, older, name])
		expect(correctionNotes('99.01', 'id')).toEqual([
			'Persentase penduduk miskin, Maret 2022: dibetulkan dari 18,57% menjadi 18,76%.',
		])
		expect(correctionNotes('99.02', 'id')).toEqual([])
	})

	it('says that a source prints another value where the portal never showed it', async () => {
		const { correctionNotes } = await views([{ ...figure, shown: false }])
		expect(correctionNotes('99.01', 'en')[0]).toMatch(/March 2022: 18\.76%\. One source prints 18\.57%\.$/)
	})
})

beforeEach(() => put('corrections.json', []))
