import { formatNumber } from '../../../../src/format/number.ts'
import type { Judge } from '../alarm.ts'
import { cellsOf, columnsOf, stepsOf, value } from '../each-cell.ts'
import type { Cell } from '../figure-table.ts'
import { alarmAt, inBoth, nameOf, percentOf } from '../words.ts'

/**
 * A count divided by its rate says of how many people they speak, and these change slowly. Looked at: the count; held to:
 * its rate in percent. Limit: the largest change in a year, as a part of one.
 */
export const impliedPeople: Judge = function* (check, context) {
	const [rate = ''] = check.references
	const [most = 1] = check.limits
	const peopleOf = (cell: Cell) => {
		const share = context.table.beside(rate, cell)
		return share && value(share) > 0 && share.column.status(cell.area) !== 'U' ? (100 * value(cell)) / value(share) : null
	}
	for (const column of columnsOf(check, context)) {
		for (const { now, before } of stepsOf(column, areasOf(cellsOf(column)), context)) {
			const people = peopleOf(now)
			const earlier = peopleOf(before)
			if (people === null || earlier === null || earlier === 0 || Math.abs(people / earlier - 1) <= most) continue
			yield alarmAt(now, context, {
				expected: `within ${percentOf(most, 'en')} of ${formatNumber(earlier, 0, 'en')} people implied the year before`,
				says: inBoth((language) => {
					const [is, was] = [people, earlier].map((number) => formatNumber(number, 0, language))
					const name = nameOf(now, context, language)
					return language === 'id'
						? `${name} dibagi persentasenya menyiratkan ${is} penduduk; tahun lalu ${was}.`
						: `${name} divided by its rate implies ${is} people; the year before ${was}.`
				}),
			})
		}
	}
}

export function* areasOf(cells: Iterable<Cell>): Generator<number> {
	for (const { area } of cells) yield area
}
