import { formatPeriod } from '../../../format/period.ts'
import type { Judge } from '../figures/alarm.ts'
import { value } from '../figures/each-cell.ts'
import { placeOf } from '../figures/words.ts'
import { familyAlarm, familySteps } from './family-steps.ts'

/** As many of a few siblings may be alike by chance, since counts are rounded. */
const BY_CHANCE = 3

/** Many siblings with the very figure of the year before. Limit: the largest part of them that may. */
export const copiedPeriod: Judge = function* (check, context) {
	const [most = 1] = check.limits
	for (const family of familySteps(check, context, { acrossBreaks: true })) {
		const { column, parent, steps } = family
		const same = steps.filter(({ now, before }) => value(now) === value(before))
		const [first] = same
		if (!first || same.length <= Math.max(BY_CHANCE, most * steps.length)) continue
		const { short } = column.indicator
		const place = placeOf(parent, context)
		const [now, before] = [column.period, first.before.column.period]
		yield* familyAlarm(family, {
			expected: `figures of ${now} of their own`,
			received: `${same.length} of ${steps.length} as in ${before}`,
			says: {
				id: `${same.length} dari ${steps.length} angka ${short.id} ${formatPeriod(now, 'id')} di ${place} sama persis dengan ${formatPeriod(before, 'id')}.`,
				en: `${same.length} of ${steps.length} figures of ${short.en} ${formatPeriod(now, 'en')} in ${place} are those of ${formatPeriod(before, 'en')}.`,
			},
		})
	}
}
