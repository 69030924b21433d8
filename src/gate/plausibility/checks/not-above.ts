import type { Judge } from '../figures/alarm.ts'
import { cellsBeside, value } from '../figures/each-cell.ts'
import type { Cell } from '../figures/figure-table.ts'
import { likelySlip } from '../figures/likely-slip.ts'
import { alarmAt, inBoth, nameOf, shown, written } from '../figures/words.ts'

/** A part is never above its whole: the depth of poverty above its rate, family cards above people. */
export const notAbove: Judge = function* (check, context) {
	for (const { cell, beside } of cellsBeside(check, context)) {
		const [whole] = beside
		if (!whole || value(cell) <= value(whole)) continue
		const { short } = whole.column.indicator
		const slip = likelySlip(value(cell), cell.column.indicator.decimals, (other) => other > 0 && other <= value(whole))
		yield alarmAt(cell, beside, context, {
			expected: {
				id: `paling besar ${shown(whole, 'id')} (${short.id})`,
				en: `at most ${shown(whole, 'en')} (${short.en})`,
			},
			says: inBoth((language) =>
				language === 'id'
					? `${nameOf(cell, context, 'id')} (${shown(cell, 'id')}) lebih besar daripada ${short.id} (${shown(whole, 'id')})${perhaps(slip, cell, 'id')}`
					: `${nameOf(cell, context, 'en')} (${shown(cell, 'en')}) is above ${short.en} (${shown(whole, 'en')})${perhaps(slip, cell, 'en')}`,
			),
		})
	}
}

/**
 * The square of a figure is never above the product of the two beside it (Cauchy and Schwarz): of the mean gap, the
 * rate and the mean of squared gaps. Each of them is rounded.
 */
export const notAboveMean: Judge = function* (check, context) {
	for (const { cell, beside } of cellsBeside(check, context)) {
		const [first, second] = beside
		if (!first || !second) continue
		const half = (one: Cell) => 0.5 / 10 ** one.column.indicator.decimals
		const most = Math.sqrt((value(first) + half(first)) * (value(second) + half(second)))
		if (value(cell) - half(cell) <= most) continue
		const names = (language: 'id' | 'en') =>
			`${first.column.indicator.short[language]} × ${second.column.indicator.short[language]}`
		yield alarmAt(cell, beside, context, {
			expected: {
				id: `paling besar ${written(most, cell, 'id')} (akar ${names('id')})`,
				en: `at most ${written(most, cell, 'en')} (root of ${names('en')})`,
			},
			says: {
				id: `${nameOf(cell, context, 'id')} (${shown(cell, 'id')}) lebih besar daripada akar ${names('id')} (${shown(first, 'id')} × ${shown(second, 'id')}, akarnya ${written(most, cell, 'id')}).`,
				en: `${nameOf(cell, context, 'en')} (${shown(cell, 'en')}) is above the root of ${names('en')} (${shown(first, 'en')} × ${shown(second, 'en')}, root ${written(most, cell, 'en')}).`,
			},
		})
	}
}

/** ". Mungkin 2,18?", or the end of the sentence alone. */
export function perhaps(slip: number | null, cell: Cell, language: 'id' | 'en'): string {
	if (slip === null) return '.'
	const text = written(slip, cell, language)
	return language === 'id' ? `. Mungkin maksudnya ${text}?` : `. Perhaps ${text} is meant?`
}
