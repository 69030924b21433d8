import { describe, expect, it } from 'vitest'
import { figureColumns, publishedColumns, recipientColumns } from '../../../src/schemas/published-columns.ts'
import { textOf } from '../../docs/repository-files.ts'

describe('the columns of published tables', () => {
	it('keep the place they had: new ones come at the end', () => {
		expect(figureColumns.join(',')).toBe(
			'kode_wilayah,nama_wilayah,tingkat,indikator,periode,nilai,satuan,status,catatan,acuan,kategori,jumlah_salinan,simulasi,id_wilayah',
		)
		expect(recipientColumns.join(',')).toBe(
			'kode_wilayah,nama_wilayah,tingkat,program,periode,rincian,kategori,ukuran,nilai,status,acuan,simulasi,id_wilayah',
		)
	})

	it('stand in the data dictionary, each with its meaning in both languages', () => {
		const dictionary = textOf('data/README.md')
		for (const [heading, { meaning }] of Object.entries(publishedColumns))
			expect(dictionary).toContain(`| \`${heading}\` | ${meaning.id} | ${meaning.en} |`)
	})
})
