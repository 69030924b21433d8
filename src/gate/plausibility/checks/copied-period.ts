import { formatPeriod } from '../../../format/period.ts'
import type { Judge } from '../figures/alarm.ts'
import { isLong } from '../figures/column-pairs.ts'
import { value } from '../figures/each-cell.ts'
import { allOrSome, placeOf } from '../figures/words.ts'
import { familyAlarm, familySteps } from './family-steps.ts'

/** As many of a few siblings may be alike by chance, since counts are rounded. */
const BY_CHANCE = 3

/**
 * Many siblings with the very figure of the year before. Figures of fewer than three digits are passed over, and so are
 * sizes of land, which stay. Limit: the largest part of them that may.
 */
export const copiedPeriod: Judge = function* (check, context) {
	const [most = 1] = check.limits
	for (const family of familySteps(check, context, { acrossBreaks: true })) {
		const { column, parent, steps } = family
		if (column.indicator.measure === 'area') continue
		const long = steps.filter(({ now, before }) => isLong(now.column, now.area) && isLong(before.column, before.area))
		const same = long.filter(({ now, before }) => value(now) === value(before))
		const [first] = same
		if (!first || same.length <= Math.max(BY_CHANCE, most * long.length)) continue
		const { short } = column.indicator
		const place = placeOf(parent, context)
		const [now, before] = [column.period, first.before.column.period]
		yield* familyAlarm(family, {
			expected: { id: `angka ${now} yang tersendiri`, en: `figures of ${now} of their own` },
			received: {
				id: `${same.length} dari ${long.length} seperti ${before}`,
				en: `${same.length} of ${long.length} as in ${before}`,
			},
			says: {
				id: `${allOrSome(same.length, long.length, 'id')} angka ${short.id} ${formatPeriod(now, 'id')} di ${place} sama persis dengan ${formatPeriod(before, 'id')}.`,
				en: `${allOrSome(same.length, long.length, 'en')} figures of ${short.en} ${formatPeriod(now, 'en')} in ${place} are those of ${formatPeriod(before, 'en')}.`,
			},
		})
	}
}
