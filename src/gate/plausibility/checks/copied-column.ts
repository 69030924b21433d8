import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { type ColumnPair, distinct, isLong, othersAtTime, pairOf, sampleOf } from '../figures/column-pairs.ts'
import { columnRows, valuesOf } from '../figures/column-rows.ts'
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
		const others = [...othersAtTime(check, column, context), ...earlierPeriods(column, context)]
		for (const other of others) yield* sought(pairOf(rows, other), most, context)
	}
}

/** The earlier periods of an indicator, but for the year right before. */
export function earlierPeriods(column: FigureColumn, { table }: CheckContext): FigureColumn[] {
	if (column.indicator.measure === 'area') return []
	const year = table.yearBefore(column)
	return table.columnsOf(column.indicator.id).filter((other) => other.period < column.period && !year.includes(other))
}

function sought(pair: ColumnPair, most: number, context: CheckContext): Alarm[] {
	const { column, other, about } = pair
	const some = alikeIn(sampleOf(pair))
	if (some.same.length < some.long / 2) return []
	const { long, same } = alikeIn(pair)
	if (same.length === 0 || same.length <= most * long || distinct(valuesOf(column, same)) < FEWEST) return []
	return pairAlarm(
		{ ...pair, areas: same },
		{
			expected: { id: 'angka yang tersendiri', en: 'figures of their own' },
			received: {
				id: `${same.length} dari ${long} seperti ${other.indicator.id} ${other.period}`,
				en: `${same.length} of ${long} as in ${other.indicator.id} ${other.period}`,
			},
			says: inBoth((language) => {
				const name = columnName(column, language) + inPlace(about, context, language)
				const from = columnName(other, language)
				const amount = allOrSome(same.length, long, language)
				return language === 'id'
					? `${amount} angka ${name} sama persis dengan ${from}.`
					: `${amount} figures of ${name} are those of ${from}.`
			}),
		},
	)
}

/** How many rows have long numbers, and those in which they are the same. */
function alikeIn({ column, other, areas }: ColumnPair): { long: number; same: number[] } {
	const long = areas.filter((area) => isLong(column, area) && isLong(other, area))
	return { long: long.length, same: long.filter((area) => column.value(area) === other.value(area)) }
}
