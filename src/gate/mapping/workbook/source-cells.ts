import { plainNumber } from '../../csv/plain-number.ts'
import type { SourceCell } from './source-file.ts'

/** A cell of text; `null` where nothing but blanks stands. */
export function textCell(text: string, formula = false): SourceCell | null {
	const trimmed = text.trim()
	return trimmed === '' ? null : { text: trimmed, number: null, date: null, formula, percent: false }
}

/** Different texts whose cells are shared; beyond them each cell is made anew. */
const SHARED_CELLS = 131_072

/**
 * Cells of text, the same one for all that say the same: tables repeat the names of areas, and what is looked up by a text
 * is found sooner where it is the very same one.
 */
export class SharedCells {
	readonly #known = new Map<string, SourceCell | null>()

	/** @param meant what a text of the file stands for */
	of(text: string, meant: (text: string) => string): SourceCell | null {
		const known = this.#known.get(text)
		if (known !== undefined) return known
		const cell = textCell(meant(text))
		if (this.#known.size < SHARED_CELLS) this.#known.set(text, cell)
		return cell
	}
}

/** A numeric cell; `value` is brought to the fifteen digits that spreadsheets show, whole numbers stay exact. */
export function numberCell(value: number, formula: boolean, percent: boolean): SourceCell {
	const number = Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(15))
	return { text: plainNumber(number), number, date: null, formula, percent }
}

/** A cell that shows a day, written `2025-03-31`. */
export function dateCell(date: string, formula: boolean): SourceCell {
	return { text: date, number: null, date, formula, percent: false }
}
