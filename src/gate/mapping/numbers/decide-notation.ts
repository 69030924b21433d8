import { inPlainDigits, numberShape } from './number-shape.ts'
import { shiftDecimal } from './shift-decimal.ts'

/** What is known of the figures of a column beside the cells themselves. */
export type NumberBounds = {
	minimum: number | null
	maximum: number | null
	/** People, families, villages: no part of one is counted. */
	whole: boolean
	/** Places that the decimal point is moved by: 3 for thousands. */
	exponent: number
}

export type Decided = 'comma' | 'point' | 'cells' | 'ask' | 'neither'

/** What the numbers of a column, or of a whole file, show of their notation. */
export type Shown = { comma: number; point: number; either: string[] }

/** Gathers what numbers in text show. */
export function shownBy(digits: Iterable<string>): Shown {
	const shown: Shown = { comma: 0, point: 0, either: [] }
	for (const text of digits) {
		const shape = numberShape(text)
		if (shape === 'comma') shown.comma++
		else if (shape === 'point') shown.point++
		else if (shape === 'either') shown.either.push(text)
	}
	return shown
}

/**
 * The notation of a column, by the first of these that decides and none against: what its other cells show, what its
 * indicator can be at all, what the rest of the file shows. `cells` where nothing is in doubt, `neither` where no
 * reading is possible, `ask` where two remain.
 */
export function decideNotation(column: Shown, file: Shown, bounds: NumberBounds): Decided {
	if (column.either.length === 0) return 'cells'
	const possible = (['comma', 'point'] as const).filter((notation) =>
		column.either.every((digits) => isPossible(digits, notation, bounds)),
	)
	if (possible.length === 0) return 'neither'
	const own = only(column)
	if (own !== null) return possible.includes(own) ? own : 'ask'
	const [first] = possible
	if (possible.length === 1 && first !== undefined) return first
	if (column.comma + column.point > 0) return 'ask'
	return only(file) ?? 'ask'
}

function only({ comma, point }: Shown): 'comma' | 'point' | null {
	if (comma > 0 && point === 0) return 'comma'
	return point > 0 && comma === 0 ? 'point' : null
}

function isPossible(digits: string, notation: 'comma' | 'point', { minimum, maximum, whole, exponent }: NumberBounds) {
	const plain = inPlainDigits(digits, notation)
	if (plain === null) return false
	const text = shiftDecimal(plain, exponent)
	const value = Number(text)
	if (whole && text.includes('.')) return false
	return (minimum === null || value >= minimum) && (maximum === null || value <= maximum)
}
