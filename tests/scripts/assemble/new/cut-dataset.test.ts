import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { cutSidecar, type Names } from '../../../../scripts/assemble/new/cut-sidecar.ts'
import { cutTable, readTable, writeTable } from '../../../../scripts/assemble/new/cut-table.ts'
import { titleOf } from '../../../../src/format/area-name.ts'
import { sidecarSchema } from '../../../../src/schemas/dataset.ts'
import { regions, shipped } from './invented-regions.ts'

const [dataset = { id: '', table: '', sidecar: '' }] = shipped.datasets
const names: Names = {
	area: (code) => regions.filter((area) => area.code === code).map((area) => titleOf(area, 'id'))[0],
	indicator: (id) => shipped.indicators.get(id),
}

function cut(region: string) {
	const table = cutTable(dataset.table, region)
	if (!table) throw new Error(`no rows of ${region}`)
	const { text, left } = cutSidecar(dataset.sidecar, { dataset: dataset.id, region, table, names })
	return { table, text, left, said: parse(text) }
}

describe('a cut table', () => {
	test('keeps Indonesia, the province, its kabupaten/kota, and all inside the region', () => {
		const codes = (region: string) => [...(cutTable(dataset.table, region)?.kept ?? [])]
		expect(codes('98.01')).toEqual(['00', '98', '98.01', '98.01.01.2001'])
		expect(codes('98.71')).toEqual(['00', '98', '98.01'])
		expect(codes('98')).toEqual(['00', '98', '98.01'])
		expect(codes('97')).toEqual(['00'])
	})

	test('is none when no row is left', () => {
		expect(cutTable('kode_wilayah,nilai\n98.01,1\n', '97.01')).toBeNull()
	})

	test('gives back every cell as it was, in quotes where it must', () => {
		const text = 'kode_wilayah,catatan\n98.10,"satu, dua ""tiga"""\n98.20,\n'
		expect(writeTable(readTable(text))).toBe(text)
	})
})

describe('the sidecar of a cut table', () => {
	test('is a sidecar still', () => {
		const { said } = cut('98.01')
		const plain = { ...said, cautions: said.cautions.map(({ id, en }: { id: string; en: string }) => ({ id, en })) }
		expect(sidecarSchema.safeParse(plain).error).toBeUndefined()
	})

	test('has a title that says what the file holds now', () => {
		expect(cut('98.01').said.title).toEqual({
			id: 'Angka rekaan dan cacah rekaan menurut desa/kelurahan di Kabupaten Contoh, 2020–2021',
			en: 'Invented figure and invented count by desa/kelurahan in Kabupaten Contoh, 2020–2021',
		})
		expect(cut('98').said.title.id).toBe('Angka rekaan menurut kabupaten/kota di Rekaan Selatan, 2020–2021')
		expect(cut('97.01').said.title.id).toBe('Angka rekaan di Indonesia, 2021')
	})

	test('keeps publisher, table, method, licence and day, and tells where it was cut', () => {
		const whole = parse(dataset.sidecar)
		const { said } = cut('98.71')
		for (const key of ['publisher', 'table', 'method', 'licence', 'issued', 'register', 'number_format'])
			expect(said[key], key).toEqual(whole[key])
		expect(said.source.id).toBe(
			'Disalin dari tabel. Berkas ini bagian dari dataset rekaan yang ikut dalam program, dipotong untuk Kota Contoh.',
		)
	})

	test('leaves out what speaks of areas cut away, or counts the whole', () => {
		const { said, left } = cut('98')
		expect(said.cautions.map(({ id }: { id: string }) => id)).toEqual(['Angka ini rekaan.', 'Dua angka diragukan.'])
		expect(said.cautions[1].areas).toEqual(['98.01'])
		expect(left).toEqual(['Angka Maya Barat 2020 diragukan.', 'Hanya 5 wilayah yang dimuat.', 'Tidak lengkap.'])
	})

	test('says of its copies what is still true: of the whole, or counted anew', () => {
		expect(cut('98').said.copies.id).toBe('Tentang dataset asalnya: Semua 7 angka berasal dari satu salinan.')
		const counted =
			'kode_wilayah,periode,indikator,nilai,jumlah_salinan\n98.01,2020,angka,1,1\n98.02,2020,angka,1,2\n99.01,2020,angka,1,2\n'
		const table = cutTable(counted, '98')
		if (!table) throw new Error('no rows')
		const { text } = cutSidecar(dataset.sidecar, { dataset: 'rekaan', region: '98', table, names })
		expect(parse(text).copies).toEqual({
			id: 'Dari 2 angka: 1 terlihat dalam 1 salinan, 1 terlihat dalam 2 salinan.',
			en: 'Of 2 figures: 1 seen in 1 copy, 1 seen in 2 copies.',
		})
	})
})
