import { describe, expect, it } from 'vitest'
import { catalogueEntries } from '../../../../../scripts/write/metadata/catalogue/catalogue-entry.ts'
import { nationalForms } from '../../../../../scripts/write/metadata/national-forms/national-forms.ts'
import { readWorkbook } from '../../../../../src/gate/mapping/workbook/read-workbook.ts'
import { datasets, office, writtenFiles } from '../invented-source.ts'

const [entry] = catalogueEntries({ ...office, datasets, downloads: [] })
if (!entry) throw new Error('no dataset')
const bytes = nationalForms(entry, office.indicators)
const sheets = new Map(
	readWorkbook('x.xlsx', bytes).sheets.map(({ name, rows }) => [
		name,
		rows.map((row) => row.map((cell) => cell?.text ?? '')),
	]),
)

describe('the forms of BPS Regulation 5 of 2020', () => {
	it('are filled with what the sidecar says, and say what is left to the office', () => {
		const answers = new Map(sheets.get('MS-Keg')?.map(([, ask, , said, from]) => [ask, [said, from]]))
		expect(answers.get('Instansi Penyelenggara')).toEqual(['Badan Contoh (BC)', 'dari portal'])
		expect(answers.get('Tingkat Penyajian Hasil Analisis')).toEqual(['Kabupaten/Kota', 'dari portal'])
		expect(answers.get('Latar Belakang Kegiatan')).toEqual(['', 'diisi kantor'])
	})

	it('print the code of a choice beside it, as the form does, and none where forms differ', () => {
		const choices = new Map(sheets.get('MS-Keg')?.map(([, ask, choice]) => [ask, choice]))
		expect(choices.get('Kegiatan ini dilakukan')).toBe('Hanya sekali – 1 / Berulang – 2')
		expect(choices.get('Tingkat Penyajian Hasil Analisis')).toBe(
			'Nasional – 1 / Provinsi – 2 / Kabupaten/Kota – 4 / Kecamatan – 8 / Lainnya – 16 (boleh lebih dari satu: jumlahkan kodenya)',
		)
		expect(choices.get('Tipe Pengumpulan Data')).toMatch(/^Longitudinal Panel \/ [^–]+\(kodenya berbeda antarcetakan/)
		expect(choices.get('Latar Belakang Kegiatan')).toBe('')
	})

	it('name every variable and indicator of the dataset, by the columns of the forms', () => {
		const [, , headings, ...rows] = sheets.get('MS-Ind') ?? []
		expect(headings).toHaveLength(17)
		expect(rows).toHaveLength(2)
		expect(Object.fromEntries(headings?.map((heading, at) => [heading, rows[0]?.[at]]) ?? [])).toMatchObject({
			'Nama Indikator': 'Contoh',
			Ukuran: 'Jumlah',
			Satuan: 'orang',
			'Indikator Komposit': 'Tidak – 2',
			'Dapat Diakses Umum': 'Ya – 1',
			'Level Estimasi': 'Lainnya (desa/kelurahan)',
			Interpretasi: '',
		})
		expect(sheets.get('MS-Var')?.[2]).toContain('Referensi Pemilihan')
	})

	it('are the same bytes each time, and there is none for what is simulated', () => {
		expect(nationalForms(entry, office.indicators)).toEqual(bytes)
		const forms = [...writtenFiles().keys()].filter((path) => path.endsWith('-ms.xlsx'))
		expect(forms).toEqual(['unduh/metadata/penduduk-contoh-ms.xlsx', 'unduh/metadata/turunan-ms.xlsx'])
	})
})
