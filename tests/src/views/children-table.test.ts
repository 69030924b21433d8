import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import type { TableCell } from '../../../src/chart-content/chart-content.ts'
import type { Child } from '../../../src/schemas/area-file.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import { childrenTable } from '../../../src/topics/area/children-table.ts'
import { context } from './context.ts'
import { area } from './invented-areas.ts'
import { computed, figure } from './invented-figures.ts'

const child = (code: string, newest: Record<string, Figure>): Child => ({ area: area(code), hasPage: true, newest })

/** The cell of one desa in the column of an indicator; it and another have a figure in the other column, too. */
function cellOf(indicator: string, found: Figure | undefined, code = '99.01.01.2001'): TableCell | undefined {
	const beside = indicator === 'keluarga-tiga-kelas' ? 'idm' : 'keluarga-tiga-kelas'
	const known = { [beside]: figure('2024', 9) }
	const children = [
		child(code, { ...known, ...(found ? { [indicator]: found } : {}) }),
		...['99.01.01.2002', '99.01.01.2004'].map((other) => child(other, { ...known, [indicator]: figure('2024', 7) })),
	]
	const rows = childrenTable(context('99.01.01', 'id', { children, series: [] }))?.table.rows
	const row = rows?.find(({ href }) => href === `/wilayah/${code}/`)
	return row?.cells[indicator === 'keluarga-tiga-kelas' ? 2 : 1]
}

describe('the table of areas inside an area', () => {
	it('is headed by how many there are, with units in the headings', () => {
		const found = childrenTable(context('99'))
		expect(found?.title).toBe('5 kabupaten dan 1 kota')
		expect(childrenTable(context('99', 'en'))?.title).toBe('5 kabupaten and 1 kota')
		expect(found?.table.columns.map(({ label }) => label)).toEqual([
			'Kabupaten/kota',
			'P0 (%)',
			'Jumlah penduduk miskin (orang)',
			'Garis kemiskinan (rupiah per orang per bulan)',
			'Jumlah penduduk (orang)',
		])
	})

	it('does not say the unit twice in one heading', () => {
		const children = [child('99.01.01', { 'kartu-keluarga': figure('2024', 5) })]
		const labels = (language: 'id' | 'en') =>
			childrenTable(context('99.01', language, { children, series: [] }))?.table.columns.map(({ label }) => label)
		expect(labels('id')).toEqual(['Kecamatan', 'Kartu keluarga'])
		expect(labels('en')).toEqual(['Kecamatan', 'Family cards'])
	})

	it('names kabupaten and kota with their kind, highest first, each leading to its page', () => {
		const rows = childrenTable(context('99'))?.table.rows.filter(({ total }) => !total) ?? []
		expect(rows.map(({ cells }) => cells[0])).toEqual([
			'Kabupaten Contoh',
			'Kabupaten Misal',
			'Kabupaten Umpama',
			'Kabupaten Andai',
			'Kabupaten Seumpama',
			'Kota Contoh',
		])
		expect(rows[5]?.href).toBe('/wilayah/99.71/')
		expect(childrenTable(context('99', 'en'))?.table.rows.at(-1)?.href).toBe('/en/wilayah/99.71/')
	})

	it('says in what order it stands, and puts those without a figure last, in the order of their codes', () => {
		const children = [
			child('99.01.01.1003', {}),
			child('99.01.01.2001', { idm: figure('2024', 0.7) }),
			child('99.01.01.2002', { idm: figure('2024', 0.8) }),
			child('99.01.01.2004', { idm: figure('2024', 0.7) }),
		]
		const found = childrenTable(context('99.01.01', 'id', { children, series: [] }))
		expect(found?.title).toBe('3 desa dan 1 kelurahan')
		expect(found?.note).toBe('2024. Urut dari Indeks Desa Membangun tertinggi.')
		expect(found?.table.columns[1]).toMatchObject({ label: 'IDM', sorted: 'descending' })
		expect(found?.table.rows.map(({ cells }) => cells[0])).toEqual(['Kenanga', 'Melati', 'Anggrek', 'Kelurahan Mawar'])
		expect(childrenTable(context('99', 'en'))?.note).toMatch(/Ordered by poverty rate, highest first\.$/)
	})

	it('orders a column of statuses by what they mean, not by the alphabet', () => {
		const column = childrenTable(context('99.01.01'))?.table.columns.find(({ order }) => order)
		expect(column?.order).toEqual(['sangat tertinggal', 'tertinggal', 'berkembang', 'maju', 'mandiri'])
	})

	it('opens with the figures of the area itself, of the same periods', () => {
		const missing = { text: 'belum ada data', state: 'missing' }
		const [first] = childrenTable(context('99'))?.table.rows ?? []
		expect(first).toEqual({ cells: ['Contoh Raya', '10,00', '400.000', missing, '4.000.000'], total: true })
	})

	it('shows no total that is a partial sum', () => {
		const partial = [{ indicator: 'penduduk', figures: [figure('2024', 300, computed('Σ penduduk', 2, 4))] }]
		const children = [child('99.01.01', { penduduk: figure('2024', 300) })]
		expect(childrenTable(context('99.01', 'id', { children, series: partial }))?.table.rows).toHaveLength(1)
	})

	it('leaves out columns that hold nothing, and rows of areas without a page lead nowhere', () => {
		const children = [
			{ ...child('99.01.02', { penduduk: figure('2024', 7) }), hasPage: false },
			child('99.01.01', { penduduk: figure('2024', 5) }),
		]
		const found = childrenTable(context('99.01', 'id', { children, series: [] }))
		expect(found?.table.columns).toHaveLength(2)
		expect(found?.table.rows[0]).not.toHaveProperty('href')
		expect(found?.table.rows[1]?.href).toBe('/wilayah/99.01.01/')
	})

	it('holds only areas that have figures or a page, and says of how many they are', () => {
		const children = [
			child('99.02', { p0: figure('2025-03', 5) }),
			{ ...child('99.03', {}), hasPage: false },
			child('99.04', { p0: figure('2025-03', 6) }),
		]
		const table = (language: 'id' | 'en') => childrenTable(context('99', language, { children, series: [] }))
		expect(table('id')?.title).toBe('2 dari 3 kabupaten/kota')
		expect(table('en')?.title).toBe('2 of 3 regencies and cities')
		expect(table('id')?.table.rows.map(({ cells }) => cells[0])).toEqual(['Kabupaten Andai', 'Kabupaten Misal'])
	})

	it('is none where no area inside has a figure', () => {
		expect(childrenTable(context('99', 'id', { children: [child('99.02', {}), child('99.03', {})] }))).toBeNull()
	})

	it('says the period of a figure that is of another period than its column', () => {
		const children = [
			child('99.02', { p0: figure('2025-09', 5) }),
			child('99.03', { p0: figure('2025', 5.17, { reference: '2025-03' }) }),
			child('99.04', { p0: figure('2025-09', 6) }),
			child('99.05', { p0: figure('2024-09', 0) }),
			child('99.71', { p0: figure('2024-09', null, { status: 'O' }) }),
		]
		const series = [{ indicator: 'p0', figures: [figure('2025-03', 8), figure('2025-09', 7), figure('2026-03', 6)] }]
		const found = childrenTable(context('99', 'id', { children, series }))
		expect(found?.note).toMatch(/^September 2025\./)
		expect(found?.table.rows.map(({ cells }) => cells[1])).toEqual([
			'7,00',
			'6,00',
			'5,17 (Maret 2025)',
			'5,00',
			{ text: '0,00 (September 2024)', state: 'zero' },
			{ text: 'belum ada data', state: 'missing' },
		])
	})

	it('keeps zero, missing, suppressed, not applicable and not assessed apart', () => {
		expect(cellOf('keluarga-tiga-kelas', figure('2024', 0))).toEqual({ text: '0', state: 'zero' })
		expect(cellOf('keluarga-tiga-kelas', undefined)).toEqual({ text: 'belum ada data', state: 'missing' })
		const without = (status: 'O' | 'M' | 'Q') => cellOf('keluarga-tiga-kelas', figure('2024', null, { status }))
		expect(without('O')).toEqual({ text: 'belum ada data', state: 'missing' })
		expect(without('M')).toEqual({ text: 'tidak berlaku', state: 'not-applicable' })
		expect(without('Q')).toEqual({ text: 'disamarkan', state: 'suppressed' })
		expect(cellOf('idm', undefined, '99.01.01.1003')).toEqual({ text: 'tidak dinilai', state: 'not-applicable' })
		expect(cellOf('idm', undefined)).toEqual({ text: 'belum ada data', state: 'missing' })
	})

	it('says of a partial, doubtful or provisional figure what it is', () => {
		expect(cellOf('keluarga-tiga-kelas', figure('2024', 80, computed('Σ keluarga', 2, 5)))).toEqual({
			text: '80 (2/5)',
			state: 'partial',
		})
		expect(cellOf('keluarga-tiga-kelas', figure('2024', 80, { status: 'U' }))).toEqual({
			text: '80',
			state: 'doubtful',
			mark: { text: 'diragukan', kind: 'u' },
		})
		expect(cellOf('keluarga-tiga-kelas', figure('2024', 80, { status: 'P' }))).toMatchObject({ state: 'provisional' })
		expect(cellOf('keluarga-tiga-kelas', figure('2024', 80, { status: 'E' }))).toMatchObject({
			state: 'estimated',
			mark: { text: 'perkiraan' },
		})
	})

	it('says a status in its words', () => {
		expect(cellOf('status-idm', figure('2024', null, { category: 'sangat-tertinggal' }))).toBe('sangat tertinggal')
	})

	it('names the periods of its columns', () => {
		expect(childrenTable(context('99.01.01'))?.note).toBe(
			'IDM, Status IDM: 2024. Tiga tahapan: 2020. Urut dari Indeks Desa Membangun tertinggi.',
		)
	})

	it('is none for a village', () => {
		expect(childrenTable(context('99.01.01.2001'))).toBeNull()
	})
})
