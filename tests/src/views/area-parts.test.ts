import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { childrenStrip } from '../../../src/chart-content/children-strip.ts'
import { spokenName } from '../../../src/facts/place-name.ts'
import { figuresTable } from '../../../src/topics/area/figures-table.ts'
import { areaHeadings } from '../../../src/topics/area/headings.ts'
import { insideHere } from '../../../src/topics/area/inside.ts'
import { context } from './context.ts'
import { area } from './invented-areas.ts'
import { figure } from './invented-figures.ts'

describe('the headings of an area page', () => {
	it('are written for the level of the area', () => {
		expect(areaHeadings(context('99.01')).position).toBe('Contoh di antara kabupaten/kota di Contoh Raya')
		expect(areaHeadings(context('99.01.01')).position).toBe('Rintis di antara kecamatan di Kabupaten Contoh')
		expect(areaHeadings(context('99.01.01.2001')).position).toBe('Melati di antara desa/kelurahan di Kecamatan Rintis')
		expect(areaHeadings(context('99.01.01.2001')).around).toBe('Di sekitar Melati')
		expect(areaHeadings(context('99.01', 'en')).around).toBe('Other areas')
		expect(areaHeadings(context('00')).news).toBe('Berita terbaru')
	})

	it('name the kind of an area that shares its name with one around it', () => {
		const page = context('99.01.01')
		const namesake = { ...page, area: { ...page.area, name: 'Contoh' } }
		expect(spokenName(namesake)).toBe('Kecamatan Contoh')
		expect(areaHeadings(namesake).figures).toBe('Kecamatan Contoh dalam angka')
		expect(spokenName(page)).toBe('Rintis')
	})
})

describe('what lies inside an area', () => {
	it('is a table where figures are known, links where there are only pages, and nothing in a village', () => {
		expect(insideHere(context('99'))).toMatchObject({ title: '5 kabupaten dan 1 kota', links: [] })
		const bare = { area: area('99.01.01.1003'), hasPage: true, newest: {} }
		expect(insideHere(context('99.01.01', 'id', { children: [bare] }))).toEqual({
			title: '1 kelurahan',
			table: null,
			links: [{ code: '99.01.01.1003', name: 'Kelurahan Mawar' }],
		})
		expect(insideHere(context('99.01.01', 'id', { children: [{ ...bare, hasPage: false }] }))).toBeNull()
		expect(insideHere(context('99.01.01.2001'))).toBeNull()
	})
})

describe('the table of measures beside others', () => {
	it('holds the own figure, that of the parent, the middle and the rank, each where there is one', () => {
		const rows = figuresTable(context('99.01'))?.table.rows ?? []
		expect(rows[0]?.cells).toEqual(['Persentase penduduk miskin, Maret 2025', '17,02%', '10,00%', '11,25%', '1 dari 6'])
		expect(rows.find(({ cells }) => cells[0] === 'Jumlah penduduk, 2024')?.cells[2]).toEqual({
			text: 'belum ada',
			state: 'missing',
		})
	})

	it('leaves out partial sums, and is none where the key figures hold all there is', () => {
		const names = figuresTable(context('99.01', 'en'))?.table.rows.map(({ cells }) => String(cells[0])) ?? []
		expect(names.join()).not.toMatch(/family cards/i)
		expect(figuresTable(context('99.01.02'))).toBeNull()
		expect(figuresTable(context('00'))).toBeNull()
	})
})

describe('the strip of what lies inside', () => {
	it('says from where to where, and how many lie above the whole', () => {
		const strip = childrenStrip(context('99'), 'p0')
		expect(strip?.finding).toBe(
			'Persentase penduduk miskin merentang dari 4,00 persen di Kota Contoh sampai 17,02 persen di Contoh',
		)
		expect(strip?.notes[0]?.text).toMatch(
			/Garis tegak ialah Contoh Raya secara keseluruhan: 3 dari 6 kabupaten\/kota di atasnya\.$/,
		)
	})

	it('counts areas at one end where they are too many to name, and marks no parent beside counts', () => {
		const children = [2, 2, 2, 8, 9].map((value, index) => ({
			area: { ...area('99.01.01'), code: `99.01.0${index + 1}`, name: `Nama${index}` },
			hasPage: true,
			newest: { penduduk: figure('2024', value) },
		}))
		const strip = childrenStrip(context('99.01', 'en', { children }), 'penduduk')
		expect(strip?.finding).toBe('Population runs from 2 people in three kecamatan to 9 people in Nama4')
		expect(strip?.notes[0]?.text).not.toMatch(/upright/)
	})

	it('is none for a handful, nor where all are alike', () => {
		const alike = (count: number, value: (index: number) => number) =>
			Array.from({ length: count }, (_, index) => ({
				area: { ...area('99.01.01'), code: `99.01.0${index + 1}` },
				hasPage: true,
				newest: { penduduk: figure('2024', value(index)) },
			}))
		expect(childrenStrip(context('99.01', 'id', { children: alike(4, (index) => index) }), 'penduduk')).toBeNull()
		expect(childrenStrip(context('99.01', 'id', { children: alike(6, () => 3) }), 'penduduk')).toBeNull()
	})
})
