import { inPlainDigits } from '../numbers/number-shape.ts'
import { readCell } from '../numbers/read-cell.ts'
import { shiftDecimal } from '../numbers/shift-decimal.ts'
import { totalKind } from '../rows/row-words.ts'
import { cellKinds } from '../rows/sheet-scan.ts'
import type { TotalCheck } from '../understanding.ts'
import { areaOf, type TableDraft } from './draft-table.ts'
import { askedFigure } from './figure-of.ts'

/** Largest difference of a sum that rounding explains, in the last digit printed for each row. */
const ROUNDING = 0.5

/** Rows between two others. */
type Stretch = { from: number; to: number }
const all: Stretch = { from: -1, to: Number.POSITIVE_INFINITY }

/**
 * Holds the rows of sums against the rows they add up: all of the table, those above, those since the sum before, or those
 * up to the next one, where a sum stands above its parts.
 */
export function checkTotals(draft: TableDraft): TotalCheck[] {
	const { frame } = draft.context
	const totals = frame.body.filter(({ role }) => role === 'total').map(({ row }) => row)
	return totals.flatMap((row, at) => {
		const label = labelOf(draft, row)
		if (totalKind(label) !== 'sum') return []
		const around = { before: totals[at - 1] ?? -1, after: totals[at + 1] ?? Number.POSITIVE_INFINITY }
		return draft.groups.flatMap((group) => checkTotal(draft, group, row, label, around))
	})
}

function labelOf({ context: { scan, frame } }: TableDraft, row: number): string {
	const texts = []
	for (let column = frame.left; column <= frame.right; column++)
		if (scan.kind(row, column) === cellKinds.text) texts.push(scan.cell(row, column)?.text ?? '')
	return texts.find((text) => totalKind(text) !== null) ?? texts[0] ?? ''
}

type Group = TableDraft['groups'][number]

function checkTotal(
	draft: TableDraft,
	group: Group,
	row: number,
	label: string,
	{ before, after }: { before: number; after: number },
): TotalCheck[] {
	const { indicator, settled } = group
	if (indicator?.measure !== 'count' || !settled || group.long) return []
	const columns = [...new Set(group.blocks.map(({ column }) => column))]
	return columns.flatMap((column): TotalCheck[] => {
		const printed = valueAt(draft, settled, row, column)
		if (printed === null) return []
		const stretches = [all, { from: before, to: row }, { from: -1, to: row }, { from: row, to: after }]
		const sums = stretches.flatMap((stretch) => sumsOf(draft, settled, column, stretch))
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
	{ from, to }: Stretch,
): Sum[] {
	const levels = new Map<string, Sum>()
	for (const { row, role } of draft.context.frame.body) {
		if (role !== 'data' || row <= from || row >= to) continue
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
	settled: NonNullable<Group['settled']>,
	row: number,
	column: number,
): number | null {
	const cell = draft.context.scan.cell(row, column)
	if (!cell) return null
	const { notation, exponent } = settled
	const value = readCell(cell)
	if (value.kind === 'asked') {
		const figure = askedFigure(value, settled, null)
		return figure !== null && typeof figure === 'object' ? Number(figure.value) : null
	}
	if (value.kind !== 'number') return null
	const digits = value.settled ? value.digits : inPlainDigits(value.digits, notation === 'cells' ? 'comma' : notation)
	return digits === null ? null : Number(shiftDecimal(digits, exponent))
}
