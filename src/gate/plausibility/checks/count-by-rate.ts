import { formatNumber } from '../../../format/number.ts'
import { periodToTime } from '../../../format/period.ts'
import type { CheckContext, Judge } from '../figures/alarm.ts'
import { cellsOf, columnsOf, isDoubted, value } from '../figures/each-cell.ts'
import type { Cell } from '../figures/figure-table.ts'
import { alarmAt, inBoth, nameOf, shown } from '../figures/words.ts'

/** Years that people may be counted before or after. */
const YEARS = 3

/**
 * A count is about its rate in percent times the number of people. Looked at: the count; held to: the rate of the same
 * time, and the people of the nearest time within three years. Limit: how many times as many or as few; the people of a
 * survey and of a register differ by a third here and there, so only slips of a digit or of a unit are far enough.
 */
export const countByRate: Judge = function* (check, context) {
	const [rate = '', people = ''] = check.references
	const [times = 2] = check.limits
	for (const column of columnsOf(check, context)) {
		for (const cell of cellsOf(column)) {
			const share = context.table.beside(rate, cell)
			const all = nearest(people, cell, context)
			if (!share || !all || [cell, share, all].some(isDoubted) || value(cell) <= 0) continue
			const due = (value(share) * value(all)) / 100
			if (due <= 0 || (value(cell) <= times * due && value(cell) * times >= due)) continue
			yield alarmAt(cell, [share, all], context, {
				expected: {
					id: `sekitar ${formatNumber(due, 0, 'id')} (${shown(share, 'id')}% dari ${shown(all, 'id')})`,
					en: `about ${formatNumber(due, 0, 'en')} (${shown(share, 'en')}% of ${shown(all, 'en')})`,
				},
				says: inBoth((language) => {
					const product = formatNumber(due, 0, language)
					const [own, part, whole] = [cell, share, all].map((one) => shown(one, language))
					return language === 'id'
						? `${nameOf(cell, context, 'id')} tertulis ${own}, sedangkan ${part} persen dari ${whole} (${nameOf(all, context, 'id')}) ialah ${product}.`
						: `${nameOf(cell, context, 'en')} says ${own}, while ${part} percent of ${whole} (${nameOf(all, context, 'en')}) is ${product}.`
				}),
			})
		}
	}
}

/** The figure of another indicator for the same area, of the nearest time within `YEARS`. */
export function nearest(indicator: string, { column, area }: Cell, { table }: CheckContext): Cell | undefined {
	const time = periodToTime(column.reference)
	const apart = (reference: string) => Math.abs(periodToTime(reference) - time)
	const near = table.columnsOf(indicator).filter((other) => other.has(area) && apart(other.reference) < YEARS)
	const [first] = near.toSorted((a, b) => apart(a.reference) - apart(b.reference))
	return first && { column: first, area }
}
