import { formatNumber } from '../../../format/number.ts'
import { formatPeriod } from '../../../format/period.ts'
import type { Judge } from '../figures/alarm.ts'
import { type Step, value } from '../figures/each-cell.ts'
import { printedStep } from '../figures/printed-step.ts'
import { sharedFactor } from '../figures/shared-factor.ts'
import { allOrSome, placeOf } from '../figures/words.ts'
import { FEWEST, familyAlarm, familySteps } from './family-steps.ts'

/**
 * One factor turns the figures of a year into those of the next: computed from the area around them, not surveyed.
 * Figures marked E say so already. Limit: the largest part of the siblings that may share one within their rounding.
 */
export const oneFactor: Judge = function* (check, context) {
	const [most = 1] = check.limits
	for (const family of familySteps(check, context)) {
		const steps = family.steps.filter(({ now }) => now.column.status(now.area) !== 'E')
		const [half, was] = [halfOf(steps, 'now'), halfOf(steps, 'before')]
		const numbers = steps.map(({ now, before }) => ({ is: value(now), was: value(before) }))
		const { telling, count, factor } = sharedFactor(numbers, { is: half, was })
		if (telling < FEWEST || count < most * steps.length || factor === 1) continue
		const { column, parent } = family
		const [now, before] = [column.period, steps[0]?.before.column.period ?? '']
		const { short } = column.indicator
		yield* familyAlarm(family, {
			expected: { id: 'perubahan yang berbeda antarwilayah', en: 'changes that differ from area to area' },
			received: {
				id: `${count} dari ${steps.length} dikali ${formatNumber(factor, 4, 'id')}`,
				en: `${count} of ${steps.length} times ${formatNumber(factor, 4, 'en')}`,
			},
			says: {
				id: `${allOrSome(count, steps.length, 'id')} angka ${short.id} ${formatPeriod(now, 'id')} di ${placeOf(parent, context)} ialah angka ${formatPeriod(before, 'id')} dikali ${formatNumber(factor, 4, 'id')}.`,
				en: `${allOrSome(count, steps.length, 'en')} figures of ${short.en} ${formatPeriod(now, 'en')} in ${placeOf(parent, context)} are those of ${formatPeriod(before, 'en')} times ${formatNumber(factor, 4, 'en')}.`,
			},
		})
	}
}

/** By how much the figures of one year may be rounded, up or down. */
function halfOf(steps: readonly Step[], side: keyof Step): number {
	const decimals = steps[0]?.now.column.indicator.decimals ?? 0
	const numbers = steps.map((step) => value(step[side]))
	return printedStep(numbers, decimals) / 2
}
