import { formatNumber } from '../../../format/number.ts'
import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { type ColumnPair, distinct, halfStep, othersAtTime, pairOf, sampleOf } from '../figures/column-pairs.ts'
import { byParent, type ColumnRows, columnRows, valuesOf } from '../figures/column-rows.ts'
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
			const seek = (some: ColumnRows) => sought(pairOf(some, other), most, context)
			const whole = seek(rows)
			yield* whole.length > 0 ? whole : byParent(rows, context).flatMap(seek)
		}
	}
}

function sought(pair: ColumnPair, most: number, context: CheckContext): Alarm[] {
	const { column, other, areas, about } = pair
	if (areas.length < FEWEST) return []
	const some = factorOf(sampleOf(pair))
	if (some.count < some.telling / 2) return []
	const { telling, count, factor } = factorOf(pair)
	if (telling < FEWEST || count < most * telling || isOne(factor)) return []
	if (distinct(valuesOf(other, areas)) < FEWEST) return []
	const times = (language: 'id' | 'en') => formatNumber(factor, 4, language)
	return pairAlarm(pair, {
		expected: { id: 'kolom yang berbeda dari wilayah ke wilayah', en: 'columns that differ from area to area' },
		received: {
			id: `${count} dari ${telling} ialah ${other.indicator.id} dikali ${times('id')}`,
			en: `${count} of ${telling} are ${times('en')} times ${other.indicator.id}`,
		},
		says: inBoth((language) => {
			const name = columnName(column, language) + inPlace(about, context, language)
			const from = columnName(other, language)
			const amount = allOrSome(count, telling, language)
			return language === 'id'
				? `${amount} angka ${name} ialah ${from} dikali ${times(language)}.`
				: `${amount} figures of ${name} are those of ${from} times ${times(language)}.`
		}),
	})
}

/** The factor that most rows share. */
function factorOf({ column, other, areas }: ColumnPair) {
	const halves = { is: halfStep(column, areas), was: halfStep(other, areas) }
	return sharedFactor(
		areas.map((area) => ({ is: column.value(area), was: other.value(area) })),
		halves,
	)
}

/** A column times one is a copy, which is another question. */
function isOne(factor: number): boolean {
	return Math.abs(factor - 1) < 1e-6
}
