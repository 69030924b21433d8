import { inPlainDigits } from '../numbers/number-shape.ts'
import { readCell } from '../numbers/read-cell.ts'
import { shiftDecimal } from '../numbers/shift-decimal.ts'
import { totalKind } from '../rows/row-words.ts'
import { cellKinds } from '../rows/sheet-scan.ts'
import type { TotalCheck } from '../understanding.ts'
import { areaOf, type TableDraft } from './draft-table.ts'

/** Largest difference of a sum that rounding explains, in the last digit printed for each row. */
const ROUNDING = 0.5

/** Holds the rows of sums against the rows they stand below: all of the table, or those since the sum before. */
export function checkTotals(draft: TableDraft): TotalCheck[] {
	const { frame } = draft.context
	const totals = frame.body.filter(({ role }) => role === 'total').map(({ row }) => row)
	return totals.flatMap((row, at) => {
		const label = labelOf(draft, row)
		if (totalKind(label) !== 'sum') return []
		return draft.groups.flatMap((group) => checkTotal(draft, group, row, label, totals[at - 1] ?? -1))
	})
}

function labelOf({ context: { scan, frame } }: TableDraft, row: number): string {
	const texts = []
	for (let column = frame.left; column <= frame.right; column++)
		if (scan.kind(row, column) === cellKinds.text) texts.push(scan.cell(row, column)?.text ?? '')
	return texts.find((text) => totalKind(text) !== null) ?? texts[0] ?? ''
}

type Group = TableDraft['groups'][number]

function checkTotal(draft: TableDraft, group: Group, row: number, label: string, before: number): TotalCheck[] {
	const { indicator, settled } = group
	if (indicator?.measure !== 'count' || !settled || group.long) return []
	const columns = [...new Set(group.blocks.map(({ column }) => column))]
	return columns.flatMap((column): TotalCheck[] => {
		const printed = valueAt(draft, settled, row, column)
		if (printed === null) return []
		const sums = [-1, before].flatMap((from) => sumsOf(draft, settled, column, from, row))
		const best = sums.sort((a, b) => Math.abs(a.sum - printed) - Math.abs(b.sum - printed))[0]
		if (!best || best.rows < 2) return []
		const slack = best.rows * ROUNDING * 10 ** (settled.exponent - best.decimals)
		const own = draft.observations.find(({ source }) => source.column === column)
		return [
			{
				source: { sheet: draft.context.scan.at, row, column },
				label,
				indicator: indicator.id,
				period: own?.period ?? '',
				printed,
				added: best.sum,
				agrees: Math.abs(best.sum - printed) <= (settled.exponent === 0 && best.decimals === 0 ? 0 : slack),
			},
		]
	})
}

type Sum = { sum: number; rows: number; decimals: number }

/** The sums of the rows between, each level of areas by itself. */
function sumsOf(
	draft: TableDraft,
	settled: NonNullable<Group['settled']>,
	column: number,
	from: number,
	to: number,
): Sum[] {
	const levels = new Map<string, Sum>()
	for (const { row, role } of draft.context.frame.body) {
		if (role !== 'data' || row <= from || (row > to && from !== -1)) continue
		const value = valueAt(draft, settled, row, column)
		const level = areaOf(draft.areas.get(row))?.level ?? 'none'
		const known = levels.get(level) ?? { sum: 0, rows: 0, decimals: 0 }
		if (value === null) continue
		const decimals = (String(value / 10 ** settled.exponent).split('.')[1] ?? '').length
		levels.set(level, {
			sum: known.sum + value,
			rows: known.rows + 1,
			decimals: Math.max(known.decimals, Math.min(decimals, 6)),
		})
	}
	return [...levels.values()].map((one) => ({ ...one, sum: Number(one.sum.toPrecision(12)) }))
}

function valueAt(
	draft: TableDraft,
	{ notation, exponent }: NonNullable<Group['settled']>,
	row: number,
	column: number,
): number | null {
	const cell = draft.context.scan.cell(row, column)
	if (!cell) return null
	const value = readCell(cell)
	if (value.kind !== 'number') return null
	const digits = value.settled ? value.digits : inPlainDigits(value.digits, notation === 'cells' ? 'comma' : notation)
	return digits === null ? null : Number(shiftDecimal(digits, exponent))
}
