import { describe, expect, it } from 'vitest'
import { indicatorHeadings, indicatorRowSchema } from '../../../../src/gate/rows/indicator-row.ts'
import { schemaFaults } from '../../../../src/gate/rules/finding/schema-finding.ts'
import { registrySchemaRule } from '../../../../src/gate/rules/registry-schema.ts'

const cells = 'p0,Nama,Name,P0,P0,persen,persentase,2,turun,kabupaten-kota,0,,,tidak,tidak,,kemiskinan,a,b,c,d'.split(
	',',
)
const row = Object.fromEntries(indicatorHeadings.map((heading, i) => [heading, cells[i]]))

describe('registry-schema', () => {
	it('accepts a whole row and translates its words', () => {
		expect(indicatorRowSchema.parse(row)).toMatchObject({
			measure: 'rate',
			better: 'lower',
			minimum: 0,
			maximum: null,
			derived: false,
		})
	})

	it('names each wrong cell', () => {
		const input = { ...row, satuan: 'persn', desimal: '1,5', turunan: 'yes', definisi: '' }
		const issues = indicatorRowSchema.safeParse(input).error?.issues ?? []
		const faults = schemaFaults(registrySchemaRule, issues, { input, keys: indicatorHeadings })
		expect(
			faults.map(({ path, finding }) => `${path.join()}: ${finding.expected}; ${finding.hint.split(' / ')[0]}`),
		).toMatchInlineSnapshot(`
			[
			  "satuan: salah satu dari persen, orang, keluarga, kartu-keluarga, rupiah-kapita-bulan, rupiah-kapita-tahun, tahun, indeks, kategori, km2, orang-per-km2, desa, kelurahan / one of persen, orang, keluarga, kartu-keluarga, rupiah-kapita-bulan, rupiah-kapita-tahun, tahun, indeks, kategori, km2, orang-per-km2, desa, kelurahan; mungkin maksudnya persen",
			  "desimal: bilangan bulat tanpa tanda ribuan / a whole number without thousands mark; perbaiki menurut data/README.md",
			  "turunan: salah satu dari ya, tidak / one of ya, tidak; pilih salah satu kata itu, persis seperti tertulis",
			  "definisi: teks / some text; isi definisi",
			]
		`)
	})
})
