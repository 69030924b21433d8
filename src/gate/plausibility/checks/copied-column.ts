import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { type CellPair, distinct, isLong, othersAtTime, pairsOf } from '../figures/column-pairs.ts'
import { type ColumnRows, columnRows } from '../figures/column-rows.ts'
import { value } from '../figures/each-cell.ts'
import type { FigureColumn } from '../figures/figure-table.ts'
import { allOrSome, columnName, inBoth, inPlace, pairAlarm } from '../figures/words.ts'
import { FEWEST } from './family-steps.ts'

/**
 * A column holds the figures of another one of the same time, or of an earlier period of its own; the year right before is
 * the question of `copied-period`. Figures of fewer than three digits are passed over, and so are sizes of land, which
 * stay. Limit: the largest part of the rows that may be alike.
 */
export const copiedColumn: Judge = function* (check, context) {
	const [most = 1] = check.limits
	for (const rows of columnRows(check, context)) {
		const { column } = rows
		const others = [...othersAtTime(check, column, context), ...earlier(column, context)]
		for (const other of others) yield* sought(rows, pairsOf(rows, other), most, context)
	}
}

/** The earlier periods of an indicator, but for the year right before. */
function earlier(column: FigureColumn, { table }: CheckContext): FigureColumn[] {
	if (column.indicator.measure === 'area') return []
	const year = table.yearBefore(column)
	return table.columnsOf(column.indicator.id).filter((other) => other.period < column.period && !year.includes(other))
}

function sought({ column, about }: ColumnRows, all: readonly CellPair[], most: number, context: CheckContext): Alarm[] {
	const pairs = all.filter(({ cell, other }) => isLong(cell) && isLong(other))
	const same = pairs.filter(({ cell, other }) => value(cell) === value(other))
	const [first] = same
	if (!first || same.length <= most * pairs.length || distinct(same.map(({ cell }) => cell)) < FEWEST) return []
	return pairAlarm(same, about, {
		expected: 'figures of their own',
		received: `${same.length} of ${pairs.length} as in ${first.other.column.indicator.id} ${first.other.column.period}`,
		says: inBoth((language) => {
			const name = columnName(column, language) + inPlace(about, context, language)
			const from = columnName(first.other.column, language)
			const amount = allOrSome(same.length, pairs.length, language)
			return language === 'id'
				? `${amount} angka ${name} sama persis dengan ${from}.`
				: `${amount} figures of ${name} are those of ${from}.`
		}),
	})
}
