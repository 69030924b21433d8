import { expect, it } from 'vitest'
import { districtRecord } from '../../../../scripts/site/search/district-record.ts'
import { markSimulated } from '../../../../scripts/site/search/search-record.ts'
import { searchRecords } from '../../../../scripts/site/search/search-records.ts'
import type { Area } from '../../../../src/schemas/area.ts'
import type { Programme } from '../../../../src/schemas/programme.ts'

const kecamatan: Area = { code: '99.01.01', name: 'Andai', kind: 'kecamatan', level: 'kecamatan' }
const district = {
	id: 'contoh-1',
	name: { id: 'Dapil Contoh 1', en: 'Dapil Contoh 1' },
	regency: '99.01',
	seats: null,
	kecamatan: ['99.01.01'],
}
const areas = { get: () => kecamatan, ancestorsOf: () => [] }
const nothing = { indicators: [], programmes: [], datasets: [], news: [] }

it('says simulated in the title, in the language of the record', () => {
	const [id, en] = (['id', 'en'] as const).map((language) => markSimulated(districtRecord(district, areas, language)))
	expect([id?.meta.title, en?.meta.title]).toEqual(['Dapil Contoh 1 (simulasi)', 'Dapil Contoh 1 (simulated)'])
	expect(id?.simulated).toBe(true)
})

it('does not say it twice', () => {
	const record = districtRecord(district, areas, 'id')
	const title = 'Penerima (simulasi)'
	expect(markSimulated({ ...record, meta: { ...record.meta, title } }).meta.title).toBe(title)
})

it('marks the records of invented electoral districts, found by the names of their kecamatan', () => {
	const unlisted = new Set(['/dapil/contoh-1/'])
	const content = { ...nothing, areas, electoralDistricts: [district], unlisted }
	const [record] = searchRecords(content, { has: () => true, html: () => '', all: () => [] }, 'id')
	expect(record?.url).toBe('/dapil/contoh-1/')
	expect(record?.meta.title).toBe('Dapil Contoh 1 (simulasi)')
	expect(record?.words.lead).toContain('Andai')
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
	guide: { eligible: null, decided: null, ask: null, complain: null, source: null },
	description: { id: 'Karangan.', en: 'Invented.' },
})

it('marks every page that shows only what is simulated; a programme and a page of every portal keep their place', () => {
	const programmes = [programme('contoh'), programme('nyata')]
	const unlisted = new Set(['/dapil/', '/program/contoh/'])
	const html = '<main><h1>Daerah</h1></main>'
	const site = {
		has: (url: string) => /dapil|program/.test(url),
		html: () => html,
		all: () => ['/dapil/', '/en/dapil/'],
	}
	const said = (['id', 'en'] as const).flatMap((language) =>
		searchRecords({ ...nothing, areas, programmes, unlisted }, site, language).map(({ meta, simulated }) => [
			meta.title,
			meta.place,
			simulated,
		]),
	)
	expect(said).toEqual([
		['Program contoh', 'jumlah penerima: simulasi', false],
		['Program nyata', '', false],
		['Daerah (simulasi)', '', false],
		['Programme contoh', 'numbers of recipients: simulated', false],
		['Programme nyata', '', false],
		['Daerah (simulated)', '', false],
	])
})
