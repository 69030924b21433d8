import { parentCodeOf } from '../../../schemas/area-code.ts'
import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import type { DeclaredCheck } from '../figures/declared-check.ts'
import { cellsOf, columnsOf, type Step, stepsOf, value } from '../figures/each-cell.ts'
import { middle } from '../figures/spread.ts'
import { alarmAt, codeOf, inBoth, nameOf, percentOf, shown } from '../figures/words.ts'
import { changeOf, FEWEST } from './family-steps.ts'

/** Earlier changes needed to say what a series has done before. */
const HISTORY = 5

/**
 * A figure moves farther than its series ever did. From each change the middle change of the siblings is taken, where
 * eight have one, so that a year that moved all of them is no jump. Limits: how many times the farthest of the earlier
 * changes, five at least, and how far at least, as a part of one.
 */
export const jumpHistory: Judge = function* (check, context) {
	const [times = 2, least = 0] = check.limits
	const known = [...changesOf(check, context)]
	for (const changes of Map.groupBy(known, ({ series }) => series).values()) {
		for (const [i, change] of changes.entries()) {
			if (i < HISTORY || Math.abs(Math.exp(change.own) - 1) <= least) continue
			const farthest = Math.max(...changes.slice(0, i).map(({ own }) => Math.abs(own)))
			if (Math.abs(change.own) > times * farthest) yield alarmOf(change, { farthest, years: i }, context)
		}
	}
}

/** A change from a year to the next, in the order of time; `own` is what the siblings do not share, as a logarithm. */
type Change = { series: string; step: Step; own: number; usual: number }

function* changesOf(check: DeclaredCheck, context: CheckContext): Generator<Change> {
	for (const column of columnsOf(check, context)) {
		if (column.indicator.categories.length > 0) continue
		const areas = [...cellsOf(column)].map(({ area }) => area)
		const steps = stepsOf(column, areas, context).filter(({ now, before }) => value(now) > 0 && value(before) > 0)
		// A month is a series of its own: changes are from a year to the next.
		const part = column.period.slice(4)
		for (const family of Map.groupBy(steps, ({ now }) => parentCodeOf(codeOf(now, context))).values()) {
			const usual = family.length < FEWEST ? 0 : middle(family.map(changeOf))
			for (const step of family) {
				const series = `${column.indicator.id} ${part} ${step.now.area}`
				yield { series, step, own: changeOf(step) - usual, usual }
			}
		}
	}
}

function alarmOf(
	{ step: { now, before }, own, usual }: Change,
	{ farthest, years }: { farthest: number; years: number },
	context: CheckContext,
): Alarm {
	const size = (log: number, language: 'id' | 'en') => percentOf(Math.exp(Math.abs(log)) - 1, language)
	return alarmAt(now, [before], context, {
		expected: `a change as in the ${years} years before, within ${size(farthest, 'en')} of the usual one`,
		says: inBoth((language) => {
			const [name, is, was] = [nameOf(now, context, language), shown(now, language), shown(before, language)]
			const [far, most] = [size(own, language), size(farthest, language)]
			if (language === 'id') {
				const beside = usual === 0 ? '' : ' dari perubahan wilayah lain'
				return `${name} ${is}, tahun sebelumnya ${was}: ${far} menjauh${beside}. Dalam ${years} perubahan sebelumnya paling jauh ${most}.`
			}
			const beside = usual === 0 ? '' : ' from the change of other areas'
			return `${name} ${is}, the year before ${was}: ${far} away${beside}. Its ${years} changes before went ${most} at most.`
		}),
	})
}
