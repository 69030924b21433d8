import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import type { AreaFile } from '../../../src/schemas/area-file.ts'
import { insideByWord } from '../../../src/topics/area/inside-by-word.ts'
import { statusBar } from '../../../src/topics/area/status-bar.ts'
import { context } from './context.ts'
import { areaFile } from './invented-areas.ts'

const rintis = (change: (children: AreaFile['children']) => AreaFile['children']) =>
	context('99.01.01', 'id', { children: change(areaFile('99.01.01').children) })
const shown = (page: Parameters<typeof insideByWord>[0]) =>
	insideByWord(page).map(({ word, links }) => `${word}: ${links.map(({ name }) => name).join(', ')}`)

describe('insideByWord', () => {
	it('lists the villages of a kecamatan by status, highest first, each from A to Z', () => {
		expect(shown(context('99.01.01'))).toEqual([
			'Mandiri (1): Melati',
			'Maju (2): Anggrek, Kenanga',
			'Tidak dinilai: Kelurahan Mawar',
		])
		expect(shown(context('99.01.01', 'en')).at(-1)).toBe('Not assessed: Kelurahan Mawar')
	})

	it('says of which desa there is no data yet', () => {
		const without = rintis((all) => all.map((one) => (one.area.code.endsWith('2004') ? { ...one, newest: {} } : one)))
		expect(shown(without)).toContain('Belum ada data: Anggrek')
	})

	it('is one list from A to Z where nothing classes them, and none above the kecamatan', () => {
		const bare = rintis((all) => all.map((one) => ({ ...one, newest: {} })))
		expect(shown(bare)).toEqual(['null: Anggrek, Kenanga, Kelurahan Mawar, Melati'])
		expect(insideByWord(context('99.01'))).toEqual([])
		expect(insideByWord(rintis((all) => all.map((one) => ({ ...one, hasPage: false }))))).toEqual([])
	})
})

describe('statusBar', () => {
	it('tells of the status, the steps and the middle in words, too', () => {
		const bar = statusBar(context('99.01.01.2001'))
		expect(bar?.drawing).toContain('>Melati: 0,9012, mandiri</title>')
		expect(bar?.drawing).toContain('Tingkat dari rendah ke tinggi: tertinggal, berkembang, maju, mandiri.')
		expect(bar?.caption).toBe('Indeks Desa Membangun 2024.')
		expect(bar?.note).toBe('Mandiri: di atas 0,8155. Garis tegak: nilai tengah desa di kecamatan ini, 0,8000.')
		expect(statusBar(context('99.01.01.2001', 'en'))?.note).toMatch(
			/Upright: the median of the desa in this kecamatan, 0\.8000\.$/,
		)
	})

	it('is none for a kelurahan, a kecamatan and a kabupaten', () => {
		expect(['99.01.01.1003', '99.01.01', '99.01'].map((code) => statusBar(context(code)))).toEqual([null, null, null])
	})
})
