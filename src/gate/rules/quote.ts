import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { QuoteFault } from '../csv/csv-record.ts'

export const quoteRule: Rule = {
	id: 'quote',
	explanation: {
		id: 'Isi yang memuat tanda petik ganda diapit petik ganda, dan petik di dalamnya ditulis dua kali.',
		en: 'A cell that holds a double quote is quoted, and the quote inside is written twice.',
	},
}

const wording = {
	stray: {
		expected: { id: 'tanda petik hanya di kedua ujung sel', en: 'a quote only around a whole cell' },
		id: 'apit seluruh isi dengan tanda petik dan tulis petik di dalamnya dua kali: "Ra""as"',
		en: 'quote the whole cell and write the quote inside twice: "Ra""as"',
	},
	'after-closing': {
		expected: {
			id: 'pemisah kolom atau akhir baris sesudah petik penutup',
			en: 'a delimiter or the end of the line after a closing quote',
		},
		id: 'hapus teks sesudah petik penutup; petik di dalam isi ditulis dua kali',
		en: 'remove the text after the closing quote; a quote inside a cell is written twice',
	},
	unclosed: {
		expected: { id: 'petik penutup', en: 'a closing quote' },
		id: 'petik yang dibuka di baris ini tidak ditutup; baris sesudahnya belum diperiksa',
		en: 'the quote opened in this line is never closed; the lines after it are not checked yet',
	},
} as const

/** `text` is the cell as it stands in the file. */
export function quoteFault(fault: QuoteFault, text: string): Finding {
	const { expected, id, en } = wording[fault]
	return broken(quoteRule, expected, text, { id, en })
}
