import { formatNumber } from '../../../format/number.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { type ColumnPair, distinct, halfStep, othersAtTime, pairOf, sampleOf } from '../figures/column-pairs.ts'
import { columnRows, valuesOf } from '../figures/column-rows.ts'
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
		for (const other of others) yield* sought(pairOf(rows, other), fewest, context)
	}
}

function sought(pair: ColumnPair, fewest: number, context: CheckContext): Alarm[] {
	const { column, other, areas, about } = pair
	if (areas.length < fewest || !lineOfAll(sampleOf(pair))) return []
	const found = lineOfAll(pair)
	if (!found || Math.abs(found.line.plus) <= 2 * found.reach) return []
	const { line, reach } = found
	const [own, others] = [valuesOf(column, areas), valuesOf(other, areas)]
	if (rangeOf(own) < ROUNDINGS * reach || distinct(own) < fewest || distinct(others) < fewest) return []
	const slope = reach / rangeOf(others)
	const unsure = {
		factor: slope,
		plus: reach + slope * others.reduce((most, number) => Math.max(most, Math.abs(number)), 0),
	}
	return pairAlarm(pair, {
		expected: {
			id: 'angka yang tersendiri, atau rumus dalam register',
			en: 'figures of their own, or a formula in the register',
		},
		received: inBoth(
			(language) =>
				`${language === 'id' ? 'semua' : 'all'} ${areas.length}: ${formula(line, unsure, other.indicator.id, language)}`,
		),
		says: inBoth((language) => {
			const name = columnName(column, language) + inPlace(about, context, language)
			const from = columnName(other, language)
			return language === 'id'
				? `Semua ${areas.length} angka ${name} sama dengan ${formula(line, unsure, from, 'id')}, sampai pembulatannya.`
				: `All ${areas.length} figures of ${name} are ${formula(line, unsure, from, 'en')}, to their rounding.`
		}),
	})
}

type Line = { factor: number; plus: number }

/** "100,0 − 1,00 × P0", "P0 2023 − 0,40": as many decimals as rounding leaves sure. */
function formula(line: Line, unsure: Line, name: string, language: Language): string {
	const written = (number: number, may: number) => formatNumber(Math.abs(number), decimalsOf(may), language)
	if (Math.abs(line.factor - 1) <= unsure.factor) {
		return `${name} ${sign(line.plus)} ${written(line.plus, unsure.plus)}`
	}
	const plus = `${line.plus < 0 ? '−' : ''}${written(line.plus, unsure.plus)}`
	return `${plus} ${sign(line.factor)} ${written(line.factor, unsure.factor)} × ${name}`
}

function sign(number: number): '−' | '+' {
	return number < 0 ? '−' : '+'
}

/** How many decimals stand above what is unsure, four at most. */
function decimalsOf(unsure: number): number {
	return Math.min(4, Math.max(0, Math.floor(-Math.log10(unsure))))
}

/** How far the highest lies above the lowest. */
function rangeOf(numbers: readonly number[]): number {
	const ordered = numbers.toSorted((a, b) => a - b)
	return (ordered.at(-1) ?? 0) - (ordered[0] ?? 0)
}

/** The line of least squares through two columns; `null` where the numbers stand above one another. */
function lineThrough({ column, other, areas }: ColumnPair): Line | null {
	const mean = (of: (area: number) => number) => areas.reduce((sum, area) => sum + of(area), 0) / areas.length
	const x = mean((area) => other.value(area))
	const y = mean((area) => column.value(area))
	const spread = mean((area) => (other.value(area) - x) ** 2)
	if (spread === 0) return null
	const factor = mean((area) => (other.value(area) - x) * (column.value(area) - y)) / spread
	return { factor, plus: y - factor * x }
}

/** The line that every row lies on, and how far from it rounding alone may put a figure; `null` where one strays. */
function lineOfAll(pair: ColumnPair): { line: Line; reach: number } | null {
	const { column, other, areas } = pair
	const line = lineThrough(pair)
	if (!line) return null
	const reach = SLACK * (halfStep(column, areas) + Math.abs(line.factor) * halfStep(other, areas)) + 1e-9
	const off = (area: number) => Math.abs(column.value(area) - line.plus - line.factor * other.value(area))
	return areas.every((area) => off(area) <= reach) ? { line, reach } : null
}
