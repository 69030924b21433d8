import { isWithoutValue, type ObservationStatus } from '../../../schemas/observation-status.ts'
import { categoryKey } from '../columns/assign-roles.ts'
import { inPlainDigits } from '../numbers/number-shape.ts'
import { type AskedNumber, readCell } from '../numbers/read-cell.ts'
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
	settled: SettledGroup,
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
	const { notation, exponent, eaten } = settled
	const hasFigure = cell !== null && readCell(cell).kind !== 'missing'
	if (!hasFigure && said !== null && isWithoutValue(said)) return { value: '', status: said }
	if (cell === null) return withoutFigure(signs.missing('', source))
	const value = readCell(cell)
	if (value.kind === 'missing') return withoutFigure(signs.missing(value.sign, source))
	if (indicator.measure === 'category') {
		const words = value.kind === 'number' ? value.digits : value.text
		const word = categoryKey(words)
		if (indicator.categories.includes(word)) return { value: word, status: said ?? 'A' }
		return withoutFigure(signs.unread(words, source))
	}
	if (value.kind === 'asked') {
		const above = signs.mark(headingMark, value.text, source)
		if (above === null) return 'open'
		const figure = askedFigure(value, settled, above === 'A' ? said : above)
		return figure ?? withoutFigure(signs.unread(value.text, source))
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

/** A number that says more, as it was answered; `null` where its digits are none. */
export function askedFigure(
	{ digits, places }: AskedNumber,
	{ notation, exponent, asked: { scaled, brackets } }: SettledGroup,
	said: ObservationStatus | null,
): Figure | 'open' | 'none' | null {
	const answer = places === null ? brackets : scaled
	if (answer === undefined) return 'open'
	if (answer === 'omit') return 'none'
	const read = places === null ? notation : answer
	const plain = inPlainDigits(digits, read === 'point' ? 'point' : 'comma')
	if (plain === null) return null
	const value = shiftDecimal(answer === 'negative' ? `-${plain}` : plain, places ?? exponent)
	const own = places === null && (answer === 'P' || answer === 'U') ? answer : 'A'
	return { value, status: own === 'A' ? (said ?? 'A') : own }
}

function withoutFigure(meaning: 'O' | 'M' | 'zero' | 'omit' | null): Figure | 'open' | 'none' {
	if (meaning === null) return 'open'
	if (meaning === 'omit') return 'none'
	return meaning === 'zero' ? { value: '0', status: 'A' } : { value: '', status: meaning }
}
