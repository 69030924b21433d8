import type { Finding } from '../../../../src/issue/finding.ts'
import { attackFinding } from '../rules/attack-finding.ts'
import type { attackRules } from '../rules/attack-rules.ts'
import { type CellPlace, countMeasures, type PrintedCell, sayPlace } from './printed-cell.ts'

/** A cell with all that was printed of it: a number if any file shows one. */
export type MergedCell = CellPlace & { value: number | null; file: string; line: number | null }

/** A number printed about a recipient cell that is not a count: an amount, a rate, a rank. */
export type Companion = MergedCell & { value: number; name: string }

export type PlacedAttackFinding = { file: string; line: number | null; finding: Finding }

/** Everything the site says about recipients: counts and amounts by cell, other numbers beside them. */
export type MergedCells = {
	cells: ReadonlyMap<string, MergedCell>
	companions: readonly Companion[]
	findings: readonly PlacedAttackFinding[]
}

/** Key of a cell: all of its place. */
export function keyOf({ area, programme, period, breakdown, category, measure }: CellPlace): string {
	return `${programme}\t${period}\t${measure}\t${breakdown}\t${category}\t${area}`
}

/**
 * Puts together what all files print. A cell hidden in one and shown in another is known to every reader, and so
 * are two marks: both are reported, and the attack goes on with all that a reader knows.
 */
export function mergeCells(printed: Iterable<PrintedCell>): MergedCells {
	const cells = new Map<string, MergedCell>()
	const hiding = new Map<string, string>()
	const companions: Companion[] = []
	const findings: PlacedAttackFinding[] = []
	const marks = createMarks()

	const report = (cell: PrintedCell | MergedCell, rule: keyof typeof attackRules, expected: string) =>
		findings.push({ file: cell.file, line: cell.line, finding: attackFinding(rule, expected, sayPlace(cell)) })

	function place(cell: PrintedCell): void {
		if (!countMeasures.has(cell.measure) && cell.measure !== 'rupiah') {
			if (cell.value !== null) companions.push({ ...mergedOf(cell), value: cell.value, name: cell.measure })
			return
		}
		const key = keyOf(cell)
		if (cell.state !== 'shown') marks.add(cell, key)
		if (cell.state === 'missing') return
		for (const { name, value } of cell.others) companions.push({ ...mergedOf(cell), value, name })
		compare(cell, key)
	}

	function compare(cell: PrintedCell, key: string): void {
		const before = cells.get(key)
		if (!before) cells.set(key, mergedOf(cell))
		else if (before.value === null && cell.value !== null) {
			report(cell, 'inconsistent', `hidden, as in ${before.file}`)
			cells.set(key, mergedOf(cell))
		} else if (before.value !== null && cell.value === null) {
			const other = hiding.get(key) !== undefined
			if (!other) report(before, 'inconsistent', `hidden, as in ${cell.file}`)
		} else if (before.value !== cell.value) report(cell, 'differing', `the number in ${before.file}`)
		if (cell.state === 'hidden') hiding.set(key, cell.file)
	}

	for (const cell of printed) place(cell)
	for (const cell of marks.telling((key) => cells.get(key)?.value === null)) {
		report(cell, 'mark', 'the one mark of hidden cells')
	}
	return { cells, companions, findings }
}

function mergedOf({
	area,
	programme,
	period,
	breakdown,
	category,
	measure,
	value,
	file,
	line,
}: PrintedCell): MergedCell {
	return { area, programme, period, breakdown, category, measure, value, file, line }
}

/** Marks of hidden cells by table and kind of source: within one there must be only one. */
function createMarks() {
	const tables = new Map<string, Map<string, { key: string; cell: PrintedCell }[]>>()
	return {
		add(cell: PrintedCell, key: string): void {
			const table = `${cell.kind}\t${cell.programme}\t${cell.period}\t${cell.measure}\t${cell.breakdown}`
			const marks = tables.get(table) ?? new Map<string, { key: string; cell: PrintedCell }[]>()
			tables.set(table, marks)
			const bearers = marks.get(cell.mark) ?? []
			marks.set(cell.mark, bearers)
			bearers.push({ key, cell })
		},
		/** The cells of every mark but the most frequent one. `isHidden` leaves out cells that are truly missing. */
		*telling(isHidden: (key: string) => boolean): Generator<PrintedCell> {
			for (const marks of tables.values()) {
				if (marks.size < 2) continue
				const bearers = [...marks.values()].map((all) => all.filter(({ key }) => isHidden(key)))
				const common = bearers.toSorted((a, b) => b.length - a.length)
				for (const rare of common.slice(1)) for (const { cell } of rare) yield cell
			}
		},
	}
}
