import { attribute, isTrue, type XmlAttributes } from '../package/read-xml.ts'
import { dateCell, numberCell, textCell } from '../source-cells.ts'
import type { SourceCell } from '../source-file.ts'
import { UnreadableFile } from '../unreadable.ts'

/** A cell with how often it stands side by side, and how far it reaches where it was merged. */
export type ReadCell = {
	cell: SourceCell | null
	repeated: number
	columns: number
	rows: number
	/** A formula without stored result. */
	unvalued: boolean
}

/** What stands in a cell without being its text: comments and drawings. */
const beside = new Set(['annotation', 'frame', 'custom-shape', 'line', 'rect', 'control', 'g'])

/** Listens to one cell after the other. Lines of a cell are paragraphs; blanks beyond the first are elements. */
export class CellReader {
	#given: XmlAttributes = {}
	#lines: string[] = []
	#beside = 0
	#inLine = false

	start(given: XmlAttributes): void {
		this.#given = given
		this.#lines = []
		this.#beside = 0
		this.#inLine = false
	}

	open(name: string, attributes: () => XmlAttributes): void {
		if (beside.has(name)) this.#beside++
		if (this.#beside > 0) return
		if (name === 'p' || name === 'h') {
			this.#lines.push('')
			this.#inLine = true
		} else if (name === 's') this.#add(' '.repeat(Math.min(count(attribute(attributes(), 'c')), 1000)))
		else if (name === 'tab') this.#add('\t')
		else if (name === 'line-break') this.#add('\n')
	}

	close(name: string): void {
		if (beside.has(name)) this.#beside--
		else if (this.#beside === 0 && (name === 'p' || name === 'h')) this.#inLine = false
	}

	text(text: string): void {
		if (this.#inLine && this.#beside === 0) this.#add(text.replace(/[ \t\r\n]+/g, ' '))
	}

	finish(covered: boolean): ReadCell {
		const given = this.#given
		const formula = attribute(given, 'formula') !== null
		// What lies under a merged cell is out of sight; its value stands in the first cell.
		const cell = covered ? null : this.#cell(formula)
		const declared = attribute(given, 'value-type')
		this.#given = {}
		return {
			cell,
			repeated: count(attribute(given, 'number-columns-repeated')),
			columns: count(attribute(given, 'number-columns-spanned')),
			rows: count(attribute(given, 'number-rows-spanned')),
			unvalued: formula && cell === null && declared === null,
		}
	}

	#cell(formula: boolean): SourceCell | null {
		const given = this.#given
		const type = attribute(given, 'value-type')
		const shown = this.#lines.join('\n')
		if (type === 'float' || type === 'currency' || type === 'percentage') {
			const number = Number(attribute(given, 'value') ?? Number.NaN)
			return Number.isFinite(number) ? numberCell(number, formula, type === 'percentage') : textCell(shown, formula)
		}
		if (type === 'date') {
			const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(attribute(given, 'date-value') ?? '')?.[0]
			return day === undefined ? textCell(shown, formula) : dateCell(day, formula)
		}
		if (type === 'boolean') return textCell(isTrue(attribute(given, 'boolean-value')) ? 'TRUE' : 'FALSE', formula)
		return textCell(attribute(given, 'string-value') ?? shown, formula)
	}

	#add(text: string): void {
		const last = this.#lines.length - 1
		if (last >= 0) this.#lines[last] += text
	}
}

/** A number of times; once where none is given. */
export function count(given: string | null): number {
	const times = given === null ? 1 : Number(given)
	if (!Number.isSafeInteger(times) || times < 1) throw new UnreadableFile('damaged')
	return times
}
