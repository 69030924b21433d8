import { expect, it } from 'vitest'
import { areaRecord } from '../../../../scripts/site/search/area-record.ts'
import { markSimulated } from '../../../../scripts/site/search/search-record.ts'
import { searchRecords } from '../../../../scripts/site/search/search-records.ts'
import type { Area } from '../../../../src/schemas/area.ts'
import type { Programme } from '../../../../src/schemas/programme.ts'

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
		areas: { get: () => kecamatan, ancestorsOf: () => [] },
		indicators: [],
		programmes: [],
		datasets: [],
		electoralDistricts: [district],
		news: [],
		unlisted: new Set(['/dapil/contoh-1/']),
	}
	const [record] = searchRecords(content, { has: () => true, html: () => '' })
	expect(record?.url).toBe('/dapil/contoh-1/')
	expect(record?.meta.title).toBe('Dapil Contoh 1 (simulasi)')
	expect(record?.content).toContain('Andai')
})

const programme = (id: string): Programme => ({
	id,
	name: { id: `Program ${id}`, en: `Programme ${id}` },
	strategy: 'kurangi-beban',
	pillar: 'protecting',
	sector: 'kesehatan',
	efforts: [],
	recipientUnit: 'orang',
	legalBasis: null,
	description: { id: 'Karangan.', en: 'Invented.' },
})

it('marks every record of a page that shows only what is simulated, in both languages; a programme keeps its name', () => {
	const content = {
		index: [village],
		areas: { get: () => village, ancestorsOf: () => [] },
		indicators: [],
		programmes: [programme('contoh'), programme('nyata')],
		datasets: [],
		news: [],
		unlisted: new Set(['/wilayah/99.01.01.2002/', '/program/contoh/']),
	}
	const site = { has: (url: string) => /wilayah|program/.test(url), html: () => '' }
	const said = [...searchRecords(content, site)].map(({ meta, filters }) => [
		meta.title,
		meta.place,
		filters.jenis.includes('simulasi'),
	])
	expect(said).toEqual([
		['Desa Contohsari (simulasi)', '', true],
		['Program contoh', 'jumlah penerima: simulasi', true],
		['Program nyata', '', false],
		['Desa Contohsari (simulated)', '', true],
		['Programme contoh', 'numbers of recipients: simulated', true],
		['Programme nyata', '', false],
	])
})
