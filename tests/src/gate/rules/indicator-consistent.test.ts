import { describe, expect, it } from 'vitest'
import { indicatorHeadings, indicatorRowSchema } from '../../../../src/gate/rows/indicator-row.ts'
import { indicatorConsistent } from '../../../../src/gate/rules/indicator-consistent.ts'

const cells = 'p0,Nama,Name,P0,P0,persen,persentase,2,turun,kabupaten-kota,0,,,tidak,tidak,,kemiskinan,a,b,c,d'.split(
	',',
)
const indicator = indicatorRowSchema.parse(
	Object.fromEntries(indicatorHeadings.map((heading, i) => [heading, cells[i]])),
)

describe('indicator-consistent', () => {
	it('accepts a registry row that agrees', () => {
		expect(indicatorConsistent(indicator)).toEqual([])
	})

	it('refuses a rate that is added up', () => {
		expect(indicatorConsistent({ ...indicator, additive: true })).toMatchInlineSnapshot(`
			[
			  {
			    "column": "dijumlahkan",
			    "finding": {
			      "expected": "tidak, kecuali jenisnya cacah atau luas / tidak, unless jenis is cacah or luas",
			      "hint": "persentase, indeks, nilai, kepadatan dan bagian tidak pernah dijumlahkan / rates, indices, amounts, densities and shares are never added up",
			      "received": "ya",
			      "rule": "indicator-consistent",
			      "severity": "error",
			    },
			  },
			]
		`)
	})

	it('refuses words without a category, a formula without derivation, and limits the wrong way round', () => {
		const faults = indicatorConsistent({ ...indicator, categories: ['Maju'], formula: 'a / b', minimum: 9, maximum: 1 })
		expect(faults.map(({ column }) => column)).toEqual(['kategori', 'rumus', 'maksimum'])
	})
})
