import { chartReaderText } from '../../../i18n/chart-reader.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import { textOfCell } from './cell-words.ts'
import type { PlainCell } from './table-text.ts'

/** The table twin as plain cells, headings first. */
export function readTable(table: HTMLTableElement, language: Language): PlainCell[][] {
	const t = chartReaderText(language)
	return [...table.rows].map((row) =>
		[...row.cells].map((cell): PlainCell => {
			const numeric = cell.classList.contains('r')
			const marks = [...cell.querySelectorAll('.mark')].map(({ textContent }) => (textContent ?? '').trim())
			const state = cell.classList.contains('prov') ? t.provisional : cell.classList.contains('low') ? t.doubtful : ''
			const states = [...new Set([...marks, state].filter((word) => word !== ''))]
			const text = textOfCell(cell)
			return numeric
				? { text, numeric, states }
				: { text: [...marks, text].filter((part) => part !== '').join(', '), numeric, states: [], ...placeOf(cell) }
		}),
	)
}

/** The code of the area whose page a cell leads to. */
function placeOf(cell: HTMLTableCellElement): Pick<PlainCell, 'code'> {
	const [, code] = /\/wilayah\/(\d{2}(?:\.\d{2,4})*)\//.exec(cell.querySelector('a')?.getAttribute('href') ?? '') ?? []
	return code === undefined ? {} : { code }
}
