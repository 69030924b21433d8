import { expect, it } from 'vitest'
import { areaRecord } from '../../../scripts/search/area-record.ts'
import { markSimulated } from '../../../scripts/search/search-record.ts'
import { searchRecords } from '../../../scripts/search/search-records.ts'
import type { Area } from '../../../src/schemas/area.ts'

const village: Area = { code: '99.01.01.2002', name: 'Contohsari', kind: 'desa', level: 'desa-kelurahan' }

it('says simulated in the title, the words and the filter, in the language of the record', () => {
	const [id, en] = (['id', 'en'] as const).map((language) => markSimulated(areaRecord(village, [], language)))
	expect([id?.meta.title, en?.meta.title]).toEqual(['Desa Contohsari (simulasi)', 'Desa Contohsari (simulated)'])
	expect(id?.filters.jenis).toEqual(['wilayah', 'simulasi'])
	expect(id?.content).toMatch(/simulasi$/)
})

it('does not say it twice', () => {
	const record = areaRecord(village, [], 'id')
	const title = 'Penerima (simulasi)'
	expect(markSimulated({ ...record, meta: { ...record.meta, title } }).meta.title).toBe(title)
})

it('marks the records of invented areas', () => {
	const content = {
		index: [village],
		areas: { get: () => village, ancestorsOf: () => [], isInvented: () => true },
		indicators: [],
		programmes: [],
		datasets: [],
		news: [],
	}
	const titles = [...searchRecords(content, { has: () => true, html: () => '' })].map(({ meta }) => meta.title)
	expect(titles[0]).toBe('Desa Contohsari (simulasi)')
})
