import { formatNumber } from '../../../format/number.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { type CellPair, distinct, halfStep, othersAtTime, pairsOf } from '../figures/column-pairs.ts'
import { type ColumnRows, columnRows } from '../figures/column-rows.ts'
import { value } from '../figures/each-cell.ts'
import type { Cell } from '../figures/figure-table.ts'
import { columnName, inBoth, inPlace, pairAlarm } from '../figures/words.ts'

/** How many roundings apart figures must lie in all, so that a line says something. */
const ROUNDINGS = 20
/** The line nearest to rounded figures lies a little off the one they were computed by. */
const SLACK = 1.5

/**
 * A column is another one times a factor, plus a fixed number, in every row within rounding: computed, though the register
 * declares no formula for it. Held to the columns of the same time, and to its own of the year before. A factor alone is
 * the question of `one-ratio` and `one-factor`, a fixed number of 0 and a factor of 1 that of the copies. Limit: rows
 * needed.
 */
export const computedColumn: Judge = function* (check, context) {
	const [fewest = 10] = check.limits
	for (const rows of columnRows(check, context)) {
		const others = [...othersAtTime(check, rows.column, context), ...context.table.yearBefore(rows.column)]
		for (const other of others) {
			const pairs = pairsOf(rows, other)
			if (pairs.length >= fewest) yield* sought(rows, pairs, fewest, context)
		}
	}
}

function sought(
	{ column, about }: ColumnRows,
	pairs: readonly CellPair[],
	fewest: number,
	context: CheckContext,
): Alarm[] {
	const line = lineThrough(pairs.map(({ cell, other }) => ({ x: value(other), y: value(cell) })))
	if (!line) return []
	const [own, others] = [pairs.map(({ cell }) => cell), pairs.map(({ other }) => other)]
	const reach = SLACK * (halfStep(own) + Math.abs(line.factor) * halfStep(others)) + 1e-9
	const off = ({ cell, other }: CellPair) => Math.abs(value(cell) - line.plus - line.factor * value(other))
	if (Math.abs(line.plus) <= 2 * reach || !pairs.every((pair) => off(pair) <= reach)) return []
	const other = others[0]?.column
	if (rangeOf(own) < ROUNDINGS * reach || !other || distinct(own) < fewest || distinct(others) < fewest) return []
	const slope = reach / rangeOf(others)
	const unsure = { factor: slope, plus: reach + slope * Math.max(...others.map((cell) => Math.abs(value(cell)))) }
	return pairAlarm(pairs, about, {
		expected: 'figures of their own, or a formula in the register',
		received: `all ${pairs.length} are ${formula(line, unsure, other.indicator.id, 'en')}`,
		says: inBoth((language) => {
			const [name, from] = [
				columnName(column, language) + inPlace(about, context, language),
				columnName(other, language),
			]
			return language === 'id'
				? `Semua ${pairs.length} angka ${name} sama dengan ${formula(line, unsure, from, 'id')}, sampai pembulatannya.`
				: `All ${pairs.length} figures of ${name} are ${formula(line, unsure, from, 'en')}, to their rounding.`
		}),
	})
}

type Line = { factor: number; plus: number }

/** "100,0 − 1,00 × P0": as many decimals as rounding leaves sure. */
function formula(line: Line, unsure: Line, name: string, language: Language): string {
	const plus = formatNumber(line.plus, decimalsOf(unsure.plus), language)
	const factor = formatNumber(Math.abs(line.factor), decimalsOf(unsure.factor), language)
	return `${plus} ${line.factor < 0 ? '−' : '+'} ${factor} × ${name}`
}

/** How many decimals stand above what is unsure, four at most. */
function decimalsOf(unsure: number): number {
	return Math.min(4, Math.max(0, Math.floor(-Math.log10(unsure))))
}

/** How far the highest lies above the lowest. */
function rangeOf(cells: readonly Cell[]): number {
	const ordered = cells.map(value).sort((a, b) => a - b)
	return (ordered.at(-1) ?? 0) - (ordered[0] ?? 0)
}

/** The line of least squares; `null` where the numbers stand above one another. */
function lineThrough(points: readonly { x: number; y: number }[]): Line | null {
	const mean = (of: (point: { x: number; y: number }) => number) =>
		points.reduce((sum, point) => sum + of(point), 0) / points.length
	const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
	const spread = mean((point) => (point.x - x) ** 2)
	if (spread === 0) return null
	const factor = mean((point) => (point.x - x) * (point.y - y)) / spread
	return { factor, plus: y - factor * x }
}
