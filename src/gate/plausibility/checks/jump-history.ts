import { parentCodeOf } from '../../../schemas/area-code.ts'
import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { columnsOf, type Step, stepsFrom, value } from '../figures/each-cell.ts'
import type { FigureColumn } from '../figures/figure-table.ts'
import { middle } from '../figures/spread.ts'
import { alarmAt, inBoth, nameOf, percentOf, shown } from '../figures/words.ts'
import { changeOf, FEWEST } from './family-steps.ts'

/** Earlier changes needed to say what a series has done before. */
const HISTORY = 5

/**
 * A figure moves farther than its series ever did. From each change the middle change of the siblings is taken, where
 * eight have one, so that a year that moved all of them is no jump. Limits: how many times the farthest of the earlier
 * changes, five at least, and how far at least, as a part of one.
 */
export const jumpHistory: Judge = function* (check, context) {
	const columns = [...columnsOf(check, context)].filter(({ indicator }) => indicator.categories.length === 0)
	// A month is a series of its own: changes are from a year to the next.
	const series = Map.groupBy(columns, ({ indicator, period }) => `${indicator.id} ${period.slice(4)}`)
	for (const years of series.values()) yield* jumpsIn(years, check.limits, context)
}

/** Jumps in columns of one indicator, oldest first: of each area only its farthest change so far is held. */
function* jumpsIn(
	columns: readonly FigureColumn[],
	limits: readonly number[],
	context: CheckContext,
): Generator<Alarm> {
	const [times = 2, least = 0] = limits
	const farthest = new Float64Array(context.table.areas.length)
	const count = new Uint16Array(context.table.areas.length)
	const families = [...context.families.values()].map(({ areas }) => areas)
	const groups = [...families, alone(context)]
	for (const column of columns) {
		const before = context.table.yearBefore(column)
		for (const areas of before.length === 0 ? [] : groups) {
			for (const change of changesOf(stepsFrom(before, column, areas))) {
				const { area } = change.step.now
				const size = Math.abs(change.own)
				const past = { farthest: farthest[area] ?? 0, years: count[area] ?? 0 }
				const isFar = size > times * past.farthest && Math.abs(Math.exp(change.own) - 1) > least
				if (isFar && past.years >= HISTORY) yield alarmOf(change, past, context)
				farthest[area] = Math.max(past.farthest, size)
				count[area] = past.years + 1
			}
		}
	}
}

/** Areas that lie in no other. */
function alone({ table }: CheckContext): number[] {
	return [...table.areas.keys()].filter((area) => parentCodeOf(table.areas[area] ?? '') === undefined)
}

/** A change from a year to the next; `own` is what the siblings do not share, as a logarithm. */
type Change = { step: Step; own: number; usual: number }

/** The changes of one family. */
function changesOf(family: readonly Step[]): Change[] {
	const steps = family.filter(({ now, before }) => value(now) > 0 && value(before) > 0)
	const usual = steps.length < FEWEST ? 0 : middle(steps.map(changeOf))
	return steps.map((step) => ({ step, own: changeOf(step) - usual, usual }))
}

function alarmOf(
	{ step: { now, before }, own, usual }: Change,
	{ farthest, years }: { farthest: number; years: number },
	context: CheckContext,
): Alarm {
	const size = (log: number, language: 'id' | 'en') => percentOf(Math.exp(Math.abs(log)) - 1, language)
	return alarmAt(now, [before], context, {
		expected: {
			id: `perubahan seperti ${years} tahun sebelumnya, paling jauh ${size(farthest, 'id')} dari yang lazim`,
			en: `a change as in the ${years} years before, within ${size(farthest, 'en')} of the usual one`,
		},
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
