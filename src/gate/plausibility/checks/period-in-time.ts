import { formatPeriod } from '../../../format/period.ts'
import { parsePeriod } from '../../../schemas/period.ts'
import type { Judge } from '../figures/alarm.ts'
import { cellsOf, columnsOf } from '../figures/each-cell.ts'
import { inBoth, nameOf } from '../figures/words.ts'

/** A period that has begun, and is not too long ago; a projection is marked E. Limit: the first year. */
export const periodInTime: Judge = function* (check, context) {
	const [first = 0] = check.limits
	for (const column of columnsOf(check, context)) {
		const { period } = column
		const isEarly = (parsePeriod(period)?.year ?? 0) < first
		if (!isEarly && firstDay(period) <= context.day) continue
		for (const cell of cellsOf(column)) {
			if (!isEarly && column.status(cell.area) === 'E') continue
			yield {
				cell,
				compared: [cell],
				about: context.table.areas[cell.area] ?? '',
				expected: { id: `periode dari ${first} sampai ${context.day}`, en: `a period from ${first} to ${context.day}` },
				received: period,
				says: inBoth((language) =>
					language === 'id'
						? `${nameOf(cell, context, 'id')}: periode ${formatPeriod(period, 'id')} ${isEarly ? 'terlalu lama berlalu' : 'belum tiba'}.`
						: `${nameOf(cell, context, 'en')}: the period ${formatPeriod(period, 'en')} ${isEarly ? 'is too long ago' : 'is still to come'}.`,
				),
			}
		}
	}
}

/** The day a period begins. */
function firstDay(period: string): string {
	const { year = 0, month, stage } = parsePeriod(period) ?? {}
	const begins = month ?? (stage ? stage * 3 - 2 : 1)
	return `${String(year).padStart(4, '0')}-${String(begins).padStart(2, '0')}-01`
}
