import { isWithoutValue, type ObservationStatus } from '../../../schemas/observation-status.ts'
import { categoryKey } from '../columns/assign-roles.ts'
import { inPlainDigits } from '../numbers/number-shape.ts'
import { readCell } from '../numbers/read-cell.ts'
import { shiftDecimal } from '../numbers/shift-decimal.ts'
import type { MappingIndicator, SourceAddress } from '../understanding.ts'
import type { SourceCell } from '../workbook/source-file.ts'
import type { SettledGroup } from './settle-group.ts'
import type { Signs } from './signs.ts'

export type Figure = {
	value: string
	status: ObservationStatus
	/** What a footnote says of this figure. */
	note?: string
}

/** The figure of a cell as a dataset writes it; `none` where the steward keeps none, `open` while something is asked. */
export function figureOf(
	{ notation, exponent, eaten }: SettledGroup,
	cell: SourceCell | null,
	indicator: MappingIndicator,
	signs: Signs,
	source: SourceAddress,
	headingMark: string,
	/** What a column of status says of the row. */
	said: ObservationStatus | null,
	/** What was answered of thousands that a spreadsheet took for decimals. */
	answer: string | undefined,
): Figure | 'open' | 'none' {
	const hasFigure = cell !== null && readCell(cell).kind !== 'missing'
	if (!hasFigure && said !== null && isWithoutValue(said)) return { value: '', status: said }
	if (cell === null) return withoutFigure(signs.missing('', source))
	const value = readCell(cell)
	if (value.kind === 'missing') return withoutFigure(signs.missing(value.sign, source))
	if (indicator.measure === 'category') {
		const word = categoryKey(value.kind === 'text' ? value.text : value.digits)
		if (indicator.categories.includes(word)) return { value: word, status: said ?? 'A' }
		return withoutFigure(signs.unread(value.kind === 'text' ? value.text : value.digits, source))
	}
	if (value.kind === 'text') return withoutFigure(signs.unread(value.text, source))
	const digits = value.settled ? value.digits : inPlainDigits(value.digits, notation === 'cells' ? 'comma' : notation)
	if (digits === null) return withoutFigure(signs.unread(value.digits, source))
	const mark = value.mark || headingMark
	const status = signs.mark(mark, value.digits + value.mark, source)
	if (status === null) return 'open'
	const note = signs.noteOf(mark, status)
	const isEaten = eaten && value.settled && digits.includes('.')
	if (isEaten && answer === 'omit') return 'none'
	const places = isEaten ? 3 : value.percent === 'cell' && indicator.unit === 'persen' ? 2 : exponent
	return { value: shiftDecimal(digits, places), status: status === 'A' ? (said ?? 'A') : status, note }
}

function withoutFigure(meaning: 'O' | 'M' | 'zero' | 'omit' | null): Figure | 'open' | 'none' {
	if (meaning === null) return 'open'
	if (meaning === 'omit') return 'none'
	return meaning === 'zero' ? { value: '0', status: 'A' } : { value: '', status: meaning }
}
