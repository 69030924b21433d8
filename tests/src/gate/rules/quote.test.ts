import { describe, expect, it } from 'vitest'
import { quoteFault } from '../../../../src/gate/rules/quote.ts'

describe('quote', () => {
	it('says for each fault what is expected', () => {
		expect(
			(['stray', 'after-closing', 'unclosed'] as const).map((fault) => quoteFault(fault, 'x').expected),
		).toMatchInlineSnapshot(`
			[
			  "tanda petik hanya di kedua ujung sel / a quote only around a whole cell",
			  "pemisah kolom atau akhir baris sesudah petik penutup / a delimiter or the end of the line after a closing quote",
			  "petik penutup / a closing quote",
			]
		`)
	})

	it('shows how a quote is written inside a cell', () => {
		expect(quoteFault('stray', 'Ra"as')).toMatchInlineSnapshot(`
			{
			  "expected": "tanda petik hanya di kedua ujung sel / a quote only around a whole cell",
			  "hint": "apit seluruh isi dengan tanda petik dan tulis petik di dalamnya dua kali: "Ra""as" / quote the whole cell and write the quote inside twice: "Ra""as"",
			  "received": "Ra"as",
			  "rule": "quote",
			  "severity": "error",
			}
		`)
	})
})
