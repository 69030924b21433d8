import { formatNumber } from '../../../format/number.ts'
import type { Judge } from '../figures/alarm.ts'
import { cellsBeside, value } from '../figures/each-cell.ts'
import { alarmAt, inBoth, nameOf, placeOf, shown } from '../figures/words.ts'

/** One figure divided by another lies between two limits: people by family cards. */
export const ratioBand: Judge = function* (check, context) {
	const [least = 0, most = Number.POSITIVE_INFINITY] = check.limits
	for (const { cell, beside } of cellsBeside(check, context)) {
		const [other] = beside
		if (!other || value(other) === 0) continue
		const ratio = value(cell) / value(other)
		if (ratio >= least && ratio <= most) continue
		const code = context.table.areas[cell.area] ?? ''
		const band = inBoth((language) => `${formatNumber(least, 1, language)}–${formatNumber(most, 1, language)}`)
		yield alarmAt(other, [cell], context, {
			expected: {
				id: `${band.id} kali ${cell.column.indicator.short.id}`,
				en: `${band.en} times as many ${cell.column.indicator.short.en}`,
			},
			says: {
				id: `${shown(other, 'id')} (${nameOf(other, context, 'id')}) untuk ${shown(cell, 'id')} ${cell.column.indicator.short.id} di ${placeOf(code, context)}: ${formatNumber(ratio, 2, 'id')} banding satu, biasanya ${band.id}.`,
				en: `${shown(other, 'en')} (${nameOf(other, context, 'en')}) for ${shown(cell, 'en')} ${cell.column.indicator.short.en} in ${placeOf(code, context)}: ${formatNumber(ratio, 2, 'en')} to one, as a rule ${band.en}.`,
			},
		})
	}
}
