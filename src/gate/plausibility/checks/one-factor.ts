import { formatNumber } from '../../../format/number.ts'
import { formatPeriod } from '../../../format/period.ts'
import type { Judge } from '../figures/alarm.ts'
import { type Step, value } from '../figures/each-cell.ts'
import { printedStep } from '../figures/printed-step.ts'
import { placeOf } from '../figures/words.ts'
import { FEWEST, familyAlarm, familySteps } from './family-steps.ts'

/** Where rounding alone leaves the factor of a figure open by more than this, it says nothing. */
const WIDEST = 0.02

/**
 * One factor turns the figures of a year into those of the next: computed from the area around them, not surveyed.
 * Figures marked E say so already. Limit: the largest part of the siblings that may share one within their rounding.
 */
export const oneFactor: Judge = function* (check, context) {
	const [most = 1] = check.limits
	for (const family of familySteps(check, context)) {
		const steps = family.steps.filter(({ now }) => now.column.status(now.area) !== 'E')
		const spans = factorSpans(steps)
		if (spans.length < FEWEST) continue
		const { count, factor } = mostShared(spans)
		if (count < most * steps.length || factor === 1) continue
		const { column, parent } = family
		const [now, before] = [column.period, steps[0]?.before.column.period ?? '']
		const { short } = column.indicator
		yield* familyAlarm(family, {
			expected: 'changes that differ from area to area',
			received: `${count} of ${steps.length} times ${formatNumber(factor, 4, 'en')}`,
			says: {
				id: `${count} dari ${steps.length} angka ${short.id} ${formatPeriod(now, 'id')} di ${placeOf(parent, context)} ialah angka ${formatPeriod(before, 'id')} dikali ${formatNumber(factor, 4, 'id')}.`,
				en: `${count} of ${steps.length} figures of ${short.en} ${formatPeriod(now, 'en')} in ${placeOf(parent, context)} are those of ${formatPeriod(before, 'en')} times ${formatNumber(factor, 4, 'en')}.`,
			},
		})
	}
}

type Span = { from: number; to: number }

/** Between which factors each step may lie, given how the figures are rounded. */
function factorSpans(steps: readonly Step[]): Span[] {
	const half = (side: 'now' | 'before') => {
		const decimals = steps[0]?.now.column.indicator.decimals ?? 0
		return (
			printedStep(
				steps.map((step) => value(step[side])),
				decimals,
			) / 2
		)
	}
	const [now, before] = [half('now'), half('before')]
	return steps.flatMap((step) => {
		const [is, was] = [value(step.now), value(step.before)]
		if (was <= before || is <= now) return []
		const span = { from: (is - now) / (was + before), to: (is + now) / (was - before) }
		return span.to - span.from <= WIDEST * (is / was) ? [span] : []
	})
}

/** The factor that lies in most spans, and in how many. */
function mostShared(spans: readonly Span[]): { count: number; factor: number } {
	const ends = spans
		.flatMap(({ from, to }) => [
			{ at: from, opens: 1 },
			{ at: to, opens: -1 },
		])
		.sort((a, b) => a.at - b.at || b.opens - a.opens)
	let open = 0
	let best = { count: 0, factor: 1 }
	ends.forEach(({ at, opens }, i) => {
		open += opens
		if (open > best.count) best = { count: open, factor: (at + (ends[i + 1]?.at ?? at)) / 2 }
	})
	return best
}
