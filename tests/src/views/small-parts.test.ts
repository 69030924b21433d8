import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { readAreaContext } from '../../../src/facts/area-context.ts'
import { commonReference, isComplete, newestFigureOf, newestNumberOf } from '../../../src/facts/area-figures.ts'
import { sayEvent } from '../../../src/facts/history.ts'
import { listName, placeName } from '../../../src/facts/place-name.ts'
import type { AreaEvent } from '../../../src/schemas/area-event.ts'
import { areaMeta } from '../../../src/topics/area/area-meta.ts'
import { citation } from '../../../src/topics/area/citation.ts'
import { context, withSeries } from './context.ts'
import { area, areaFile } from './invented-areas.ts'
import { computed, figure } from './invented-figures.ts'

describe('readAreaContext', () => {
	it('reads the area, the parent that holds its siblings, and its kabupaten', () => {
		const page = readAreaContext('99.01.01.2001', 'id')
		expect([page.area.code, page.parent?.area.code, page.regency?.area.code]).toEqual([
			'99.01.01.2001',
			'99.01.01',
			'99.01',
		])
	})

	it('is its own kabupaten at that level, and has none above', () => {
		expect(readAreaContext('99.01', 'id').regency?.area.code).toBe('99.01')
		expect(readAreaContext('99', 'id').regency).toBeNull()
		expect(readAreaContext('00', 'id').parent).toBeNull()
	})
})

describe('the newest figure', () => {
	const file = areaFile('99.01', withSeries('99.01', 'p1', [figure('2023', 2), figure('2024', null, { status: 'O' })]))

	it('is the newest that holds a number, or a category', () => {
		expect(newestNumberOf(file, 'p1')?.period).toBe('2023')
		expect(newestFigureOf(areaFile('99.01.01.2001'), 'status-idm')?.category).toBe('mandiri')
		expect(newestNumberOf(areaFile('99.01.01.2001'), 'status-idm')).toBeUndefined()
		expect(newestNumberOf(file, 'unknown')).toBeUndefined()
	})

	it('is complete unless it was added up from some areas only', () => {
		expect(isComplete(figure('2024', 1))).toBe(true)
		expect(isComplete(figure('2024', 1, computed('a ÷ b')))).toBe(true)
		expect(isComplete(figure('2024', 1, computed('Σ a', 27, 27)))).toBe(true)
		expect(isComplete(figure('2024', 1, computed('Σ a', 26, 27)))).toBe(false)
	})
})

describe('commonReference', () => {
	const children = (...references: (string | null)[]) =>
		references.map((reference) => ({
			area: area('99.02'),
			hasPage: true,
			newest: reference ? { p0: figure(reference, 1) } : {},
		}))

	it('is the reference that most areas share, in whatever order they come', () => {
		expect(commonReference(children('2025-09', '2025-03', '2025-03', null), 'p0')).toBe('2025-03')
		expect(commonReference(children('2025-03', '2025-09', '2025-03'), 'p0')).toBe('2025-03')
	})

	it('is the newer one of two alike', () => {
		expect(commonReference(children('2025-03', '2025-09'), 'p0')).toBe('2025-09')
		expect(commonReference(children('2025-09', '2025-03'), 'p0')).toBe('2025-09')
	})

	it('is none where no area has a figure of the indicator', () => {
		expect(commonReference(children(null), 'p0')).toBeUndefined()
		expect(commonReference(children('2025-03'), 'p1')).toBeUndefined()
		expect(commonReference([], 'p0')).toBeUndefined()
	})
})

describe('names in sentences and lists', () => {
	it('keep kabupaten and kota of one name apart', () => {
		expect(placeName(area('99.01'))).toBe('Contoh')
		expect(placeName(area('99.71'))).toBe('Kota Contoh')
		expect(listName(area('99.01'))).toBe('Kabupaten Contoh')
		expect(listName(area('99.71'))).toBe('Kota Contoh')
	})

	it('keep a kelurahan apart from the desa around it', () => {
		expect(listName(area('99.01.01.2001'))).toBe('Melati')
		expect(listName(area('99.01.01.1003'))).toBe('Kelurahan Mawar')
		expect(listName(area('99.01.01'))).toBe('Rintis')
	})
})

describe('areaMeta', () => {
	it('tells what lies inside, how many people, how large', () => {
		const page = context('99.01', 'id', { inside: { kecamatan: 27, desa: 1330, kelurahan: 4 } })
		expect(areaMeta(page)).toEqual([
			'27 kecamatan',
			'1.330 desa',
			'4 kelurahan',
			'240.000 penduduk (2024)',
			'1.998,54 km²',
		])
	})

	it('tells it in English', () => {
		const page = context('99', 'en', { inside: { kabupaten: 5, kota: 1 } })
		expect(areaMeta(page)).toEqual(['5 kabupaten', '1 kota', '4,000,000 people (2024)'])
	})

	it('leaves out a partial number of people, and what the lead of a kecamatan says already', () => {
		const partial = withSeries('99', 'penduduk', [figure('2024', 300_000, computed('Σ penduduk', 2, 6))])
		expect(areaMeta(context('99', 'id', partial))).toEqual([])
		expect(areaMeta(context('99.01.01'))).toEqual([])
	})
})

describe('citation', () => {
	it('names publisher, year, figure, area, portal and address', () => {
		expect(citation(context('99.01'))).toBe(
			'Badan Contoh (2025). Persentase penduduk miskin, Maret 2025: Kabupaten Contoh, 17,02 persen. ' +
				'Disajikan oleh Terang, https://contoh.example/wilayah/99.01/',
		)
		expect(citation(context('99.01', 'en'))).toBe(
			'Example Agency (2025). Poverty rate, March 2025: Kabupaten Contoh, 17.02 percent. ' +
				'Served by Terang, https://contoh.example/en/wilayah/99.01/',
		)
	})

	it('cites the index for a desa and the people for a kecamatan', () => {
		expect(citation(context('99.01.01.2001'))).toContain('Indeks Desa Membangun, 2024: Desa Melati, 0,9012.')
		expect(citation(context('99.01.01'))).toContain('Jumlah penduduk, Januari 2024: Kecamatan Rintis, 41.250 orang.')
	})

	it('is none for a figure that the portal computed itself, and where there is none', () => {
		const own = withSeries('99', 'penduduk', [figure('2024', 5, computed('Σ penduduk', 2, 2))]).series
		expect(
			citation(context('99', 'id', { series: own.filter(({ indicator }) => indicator === 'penduduk') })),
		).toBeNull()
		expect(citation(context('99.01.02'))).toBeNull()
	})
})

describe('sayEvent', () => {
	const event = (changes: Partial<AreaEvent>): AreaEvent => ({
		type: 'correction',
		date: null,
		from: null,
		formerName: null,
		source: 'UU Contoh',
		...changes,
	})

	it('tells each kind of event; its source stands behind it on the page', () => {
		const village = area('99.01.01.2001')
		expect(sayEvent(event({ formerName: 'Me"lati' }), village, 'id')).toBe(
			'Ejaan nama dalam register sumber (Me"lati) dibetulkan menjadi Melati',
		)
		expect(sayEvent(event({ type: 'addition' }), village, 'id')).toBe('Ditambahkan ke register wilayah')
		expect(sayEvent(event({ type: 'invention' }), village, 'id')).toBe('Wilayah rekaan: tidak ada di Indonesia')
		expect(sayEvent(event({ type: 'rename', formerName: 'Lama' }), village, 'en')).toBe('Renamed from Lama to Melati')
		expect(sayEvent(event({ type: 'split', from: '99.01' }), area('99.02'), 'id')).toBe(
			'Dipecah dari Kabupaten Contoh. Angka Kabupaten Contoh sebelum itu mencakup wilayah ini',
		)
	})
})
