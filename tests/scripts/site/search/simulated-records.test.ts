import { expect, it } from 'vitest'
import { areaRecord } from '../../../../scripts/site/search/area-record.ts'
import { markSimulated } from '../../../../scripts/site/search/search-record.ts'
import { searchRecords } from '../../../../scripts/site/search/search-records.ts'
import type { Area } from '../../../../src/schemas/area.ts'

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

it('marks the records of invented electoral districts, found by the names of their kecamatan', () => {
	const kecamatan: Area = { code: '99.01.01', name: 'Andai', kind: 'kecamatan', level: 'kecamatan' }
	const district = {
		id: 'contoh-1',
		name: { id: 'Dapil Contoh 1', en: 'Dapil Contoh 1' },
		regency: '99.01',
		seats: null,
		kecamatan: ['99.01.01'],
	}
	const content = {
		index: [],
		areas: { get: () => kecamatan, ancestorsOf: () => [], isInvented: () => true },
		indicators: [],
		programmes: [],
		datasets: [],
		electoralDistricts: [district],
		news: [],
	}
	const [record] = searchRecords(content, { has: () => true, html: () => '' })
	expect(record?.url).toBe('/dapil/contoh-1/')
	expect(record?.meta.title).toBe('Dapil Contoh 1 (simulasi)')
	expect(record?.content).toContain('Andai')
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
