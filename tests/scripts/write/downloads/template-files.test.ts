import { describe, expect, it } from 'vitest'
import { templateFiles } from '../../../../scripts/write/downloads/template-files.ts'
import { readTemplate } from '../../../../src/gate/mapping/template/read-template.ts'
import { readWorkbook } from '../../../../src/gate/mapping/workbook/read-workbook.ts'
import { indicator, tree } from '../../../src/gate/mapping/template/invented-plan.ts'

const index = ['99', '99.01', '99.01.01', '99.01.01.2010'].flatMap((code) => tree.get(code) ?? [])
const indicators = [indicator('angka', { lowestLevel: 'kabupaten-kota' }), indicator('indeks')]
const files = [...templateFiles({ portal: { home_area: '99.01' }, indicators, index, register: tree })]
const bytesOf = (path: string) => files.find((file) => file.path === path)?.bytes ?? new Uint8Array()

describe('the files for those who send figures', () => {
	it('are the list of codes and a template an indicator', () => {
		expect(files.map(({ path }) => path)).toEqual([
			'unduh/wilayah.csv',
			'unduh/wilayah.xlsx',
			'unduh/templat/angka-99.xlsx',
			'unduh/templat/indeks-99.01.xlsx',
		])
	})

	it('list the areas with a page, each with those around it', () => {
		expect(new TextDecoder().decode(bytesOf('unduh/wilayah.csv'))).toMatchInlineSnapshot(`
			"nama_wilayah,kode_wilayah,tingkat,kecamatan,kabupaten_kota,provinsi,kode_kecamatan,kode_kabupaten_kota,kode_provinsi,id_wilayah
			Rekaan,99,provinsi,,,Rekaan,,,99,ID-99
			Contoh,99.01,kabupaten,,Kabupaten Contoh,Rekaan,,99.01,99,ID-99.01
			Hulu,99.01.01,kecamatan,Kecamatan Hulu,Kabupaten Contoh,Rekaan,99.01.01,99.01,99,ID-99.01.01
			Dua,99.01.01.2010,desa,Kecamatan Hulu,Kabupaten Contoh,Rekaan,99.01.01,99.01,99,ID-99.01.01.2010
			"
		`)
	})

	it('have the same codes in the workbook, as text', () => {
		const [sheet] = readWorkbook('wilayah.xlsx', bytesOf('unduh/wilayah.xlsx')).sheets
		expect(sheet?.rows.map((row) => [row[1]?.text, row[1]?.number])).toEqual([
			['kode_wilayah', null],
			...index.map(({ code }) => [code, null]),
		])
	})

	it('are read back as what they are', () => {
		for (const { path, bytes } of files.filter((file) => file.path.includes('templat'))) {
			expect(readTemplate(readWorkbook(path, bytes))).toMatchObject({ rows: [], source: {} })
		}
	})
})
