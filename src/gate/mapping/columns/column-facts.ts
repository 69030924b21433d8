import { isPeriodCell } from '../periods/find-periods.ts'
import { isCodeHeading } from '../rows/area-columns.ts'
import { cellKinds, type SheetScan } from '../rows/sheet-scan.ts'

/** What stands in the data rows of a column. */
export type ColumnFacts = {
	column: number
	heading: string[]
	/** The headings as one text, the nearest to the figures last. */
	title: string
	numbers: number
	missing: number
	texts: number
	dates: number
	blank: number
	/** Numbers that count the rows: 1, 2, 3 … */
	counting: boolean
	/** Part of its cells that are periods, 0 to 1. */
	periods: number
	/** Different texts, as many as matter. */
	words: Map<string, number>
	calledCode: boolean
}

const MOST_WORDS = 5000
/** Cells that are read as periods, evenly over the rows. */
const LOOKED_AT = 200

export function columnFacts(scan: SheetScan, column: number, heading: string[], rows: readonly number[]): ColumnFacts {
	const facts: ColumnFacts = {
		column,
		heading,
		title: heading.join(' '),
		numbers: 0,
		missing: 0,
		texts: 0,
		dates: 0,
		blank: 0,
		counting: false,
		periods: 0,
		words: new Map(),
		calledCode: isCodeHeading(heading.join(' ')),
	}
	let inOrder = 0
	let previous = 0
	const step = Math.max(1, Math.floor(rows.length / LOOKED_AT))
	let looked = 0
	for (const [at, row] of rows.entries()) {
		const cell = scan.cell(row, column)
		const kind = scan.kind(row, column)
		if (!cell || kind === cellKinds.blank) {
			facts.blank++
			continue
		}
		if (kind === cellKinds.number) {
			facts.numbers++
			const value = Number(cell.text)
			if (value === previous + 1 || (value === 1 && previous > 1)) inOrder++
			previous = value
		} else if (kind === cellKinds.missing) facts.missing++
		else if (kind === cellKinds.date) facts.dates++
		else facts.texts++
		if (at % step === 0) {
			looked++
			if (isPeriodCell(cell.text)) facts.periods++
		}
		if (facts.words.size < MOST_WORDS) facts.words.set(cell.text, (facts.words.get(cell.text) ?? 0) + 1)
	}
	facts.periods = looked === 0 ? 0 : facts.periods / looked
	facts.counting = facts.numbers >= 2 && inOrder >= 0.9 * facts.numbers && facts.texts === 0
	return facts
}
