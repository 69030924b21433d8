import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const cellCountRule: Rule = {
	id: 'cell-count',
	explanation: {
		id: 'Setiap baris punya kolom sebanyak baris judul.',
		en: 'Every row has as many cells as the heading line.',
	},
}

export function cellCount(cells: number, headings: number): Finding | null {
	if (cells === headings) return null
	return broken(cellCountRule, { id: `${headings} sel`, en: `${headings} cells` }, String(cells), {
		id:
			cells > headings
				? 'apit isi yang memuat pemisah dengan tanda petik; desimal koma perlu petik bila pemisahnya koma'
				: 'lengkapi pemisah kolomnya, juga untuk kolom yang kosong',
		en:
			cells > headings
				? 'quote a cell that holds the delimiter; a decimal comma needs quotes when commas part the columns'
				: 'complete the delimiters, for empty cells too',
	})
}
