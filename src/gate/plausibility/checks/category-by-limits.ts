import type { CheckContext, Judge } from '../figures/alarm.ts'
import type { DeclaredCheck } from '../figures/declared-check.ts'
import { cellsOf, columnsOf, isDoubted, value } from '../figures/each-cell.ts'
import { alarmAt, inBoth, nameOf, shown, written } from '../figures/words.ts'

/** The word of a category is the one that the limits of the register give the index it belongs to. */
export const categoryByLimits: Judge = function* (check, context) {
	for (const column of classed(check, context)) {
		const { belongsTo = '', limits = [], categories } = column.indicator
		for (const cell of cellsOf(column)) {
			const index = context.table.beside(belongsTo, cell)
			if (!index || isDoubted(index) || isDoubted(cell)) continue
			const due = placeAmong(limits, value(index))
			if (due === value(cell)) continue
			const word = categories[due] ?? ''
			yield alarmAt(cell, [index], context, {
				expected: inBoth(() => word),
				says: {
					id: `${nameOf(index, context, 'id')} (${shown(index, 'id')}) berarti ${word}, tetapi tertulis ${written(value(cell), cell, 'id')}.`,
					en: `${nameOf(index, context, 'en')} (${shown(index, 'en')}) means ${word}, but ${written(value(cell), cell, 'en')} is written.`,
				},
			})
		}
	}
}

/** Categories that have limits, and an index to be held to. */
function* classed(check: DeclaredCheck, context: CheckContext) {
	for (const column of columnsOf(check, context)) {
		const { categories, limits, belongsTo } = column.indicator
		if (categories.length > 0 && limits && belongsTo) yield column
	}
}

/** Which class a number belongs into: that of the highest limit it lies above. */
export function placeAmong(limits: readonly number[], number: number): number {
	return limits.filter((limit) => number > limit).length
}
