import { formatNumber } from '../../../format/number.ts'
import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { type CellPair, distinct, halfStep, othersAtTime, pairsOf } from '../figures/column-pairs.ts'
import { byParent, type ColumnRows, columnRows } from '../figures/column-rows.ts'
import { value } from '../figures/each-cell.ts'
import { sharedFactor } from '../figures/shared-factor.ts'
import { allOrSome, columnName, inBoth, inPlace, pairAlarm } from '../figures/words.ts'
import { FEWEST } from './family-steps.ts'

/**
 * One factor turns a column into another of the same time: shared out by a ratio, not counted. Looked at in the whole
 * column, and where that differs among the areas under each parent. Limit: the part of the rows
 * that shares one factor within rounding; rows so small that rounding leaves the factor open are not counted.
 */
export const oneRatio: Judge = function* (check, context) {
	const [most = 1] = check.limits
	for (const rows of columnRows(check, context)) {
		for (const other of othersAtTime(check, rows.column, context)) {
			const seek = (some: ColumnRows) => sought(some, pairsOf(some, other), most, context)
			const whole = seek(rows)
			yield* whole.length > 0 ? whole : byParent(rows, context).flatMap(seek)
		}
	}
}

function sought(
	{ column, about }: ColumnRows,
	pairs: readonly CellPair[],
	most: number,
	context: CheckContext,
): Alarm[] {
	if (pairs.length < FEWEST) return []
	const [own, others] = [pairs.map(({ cell }) => cell), pairs.map(({ other }) => other)]
	const halves = { is: halfStep(own), was: halfStep(others) }
	const numbers = pairs.map(({ cell, other }) => ({ is: value(cell), was: value(other) }))
	// Few rows of many tell already that there is no such factor.
	const first = sharedFactor(numbers.slice(0, 4 * FEWEST), halves)
	if (first.count < first.telling / 2) return []
	const { telling, count, factor } = sharedFactor(numbers, halves)
	if (telling < FEWEST || count < most * telling || isOne(factor) || distinct(others) < FEWEST) return []
	const other = others[0]?.column
	if (!other) return []
	const times = (language: 'id' | 'en') => formatNumber(factor, 4, language)
	return pairAlarm(pairs, about, {
		expected: 'columns that differ from area to area',
		received: `${count} of ${telling} are ${times('en')} times ${other.indicator.id}`,
		says: inBoth((language) => {
			const [name, from] = [
				columnName(column, language) + inPlace(about, context, language),
				columnName(other, language),
			]
			const amount = allOrSome(count, telling, language)
			return language === 'id'
				? `${amount} angka ${name} ialah ${from} dikali ${times(language)}.`
				: `${amount} figures of ${name} are those of ${from} times ${times(language)}.`
		}),
	})
}

/** A column times one is a copy, which is another question. */
function isOne(factor: number): boolean {
	return Math.abs(factor - 1) < 1e-6
}
