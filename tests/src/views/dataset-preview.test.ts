import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { csvRows, datasetPreview } from '../../../src/topics/data/dataset-preview.ts'
import { put } from './invented-site.ts'

describe('csvRows', () => {
	it('reads commas, quotes and line breaks inside quoted cells, and empty cells', () => {
		expect(csvRows('a,b\r\n"1,5","say ""x""\r\ny"\r\n,\r\n')).toEqual([
			['a', 'b'],
			['1,5', 'say "x"\r\ny'],
			['', ''],
		])
	})

	it('leaves out a row that is cut off', () => {
		expect(csvRows('a,b\r\n1,2\r\n3,4')).toEqual([
			['a', 'b'],
			['1', '2'],
		])
	})
})

describe('the preview of a dataset', () => {
	it('shows the first five rows and says what each column holds', () => {
		const rows = Array.from({ length: 9 }, (_, at) => `99.0${at},${at}\r\n`)
		put('unduh/contoh.csv', `kode_wilayah,nilai\r\n${rows.join('')}`)
		const { table, dictionary, rows: shown } = datasetPreview('contoh', 'id')
		expect(shown).toBe(5)
		expect(table.columns).toEqual([
			{ label: 'kode_wilayah', numeric: false },
			{ label: 'nilai', numeric: true },
		])
		expect(table.rows[4]?.cells).toEqual(['99.04', '4'])
		expect(dictionary.rows.map(({ cells }) => cells[1])).toEqual([
			'Kode wilayah Kemendagri',
			'Angkanya, tidak pernah kata; kosong bila tidak ada, disamarkan, atau berupa kategori',
		])
	})
})
