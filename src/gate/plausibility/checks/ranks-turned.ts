import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { type Step, value } from '../figures/each-cell.ts'
import { columnName, inBoth, inPlace, percentOf } from '../figures/words.ts'
import { type FamilyStep, familyAlarm, familySteps } from './family-steps.ts'

/** Earlier years needed to say how many pairs usually turn. */
const YEARS = 3

/**
 * The order of siblings turns over: of all pairs of them, the part in which one was above the other and is below it now.
 * Limits: how many times the largest part of any earlier year, three at least, and how large a part at least.
 */
export const ranksTurned: Judge = function* (check, context) {
	const [times = 1, least = 0] = check.limits
	const past = new Map<string, { years: number; most: number }>()
	for (const family of familySteps(check, context)) {
		const { column, parent, steps } = family
		if (column.indicator.categories.length > 0) continue
		// A month is a series of its own, and columns come by their age.
		const series = `${column.indicator.id} ${column.period.slice(4)} ${parent}`
		const { years, most } = past.get(series) ?? { years: 0, most: 0 }
		const part = partTurned(steps)
		past.set(series, { years: years + 1, most: Math.max(most, part) })
		if (years >= YEARS && part > least && part > times * most) yield* alarmOf(family, { part, most }, context)
	}
}

function alarmOf(family: FamilyStep, { part, most }: { part: number; most: number }, context: CheckContext): Alarm[] {
	return familyAlarm(family, {
		expected: {
			id: `urutan yang mirip tahun sebelumnya, paling banyak ${percentOf(most, 'id')} dari semua pasangan berbalik`,
			en: `an order much as the year before, at most ${percentOf(most, 'en')} of all pairs turned`,
		},
		received: { id: `${percentOf(part, 'id')} berbalik`, en: `${percentOf(part, 'en')} turned` },
		says: inBoth((language) => {
			const name = columnName(family.column, language) + inPlace(family.parent, context, language)
			return language === 'id'
				? `Urutan wilayah menurut ${name} banyak berbalik: ${percentOf(part, 'id')} dari semua pasangan wilayah bertukar tempat, paling banyak ${percentOf(most, 'id')} pada tahun-tahun sebelumnya.`
				: `The order of areas by ${name} turned over: ${percentOf(part, 'en')} of all pairs changed places, ${percentOf(most, 'en')} at most in the years before.`
		}),
	})
}

/** The part of all pairs whose order is turned; pairs that are level on either side are not counted. */
export function partTurned(steps: readonly Step[]): number {
	const figures = steps.map(({ now, before }) => ({ is: value(now), was: value(before) }))
	let [all, turned] = [0, 0]
	for (const [i, one] of figures.entries()) {
		for (let j = 0; j < i; j++) {
			const other = figures[j]
			const product = other ? (one.is - other.is) * (one.was - other.was) : 0
			if (product !== 0) all++
			if (product < 0) turned++
		}
	}
	return all === 0 ? 0 : turned / all
}
