import type { Judge } from '../figures/alarm.ts'
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
	const known = [...familySteps(check, context)].filter(({ column }) => column.indicator.categories.length === 0)
	const series = ({ column, parent }: FamilyStep) => `${column.indicator.id} ${column.period.slice(4)} ${parent}`
	for (const families of Map.groupBy(known, series).values()) {
		const parts = families.map(({ steps }) => partTurned(steps))
		for (const [i, family] of families.entries()) {
			const part = parts[i] ?? 0
			const most = Math.max(...parts.slice(0, i))
			if (i < YEARS || part <= least || part <= times * most) continue
			const { column, parent } = family
			yield* familyAlarm(family, {
				expected: `an order much as the year before, at most ${percentOf(most, 'en')} of all pairs turned`,
				received: `${percentOf(part, 'en')} turned`,
				says: inBoth((language) => {
					const name = columnName(column, language)
					const place = inPlace(parent, context, language)
					return language === 'id'
						? `Urutan wilayah menurut ${name}${place} banyak berbalik: ${percentOf(part, 'id')} dari semua pasangan wilayah bertukar tempat, paling banyak ${percentOf(most, 'id')} pada tahun-tahun sebelumnya.`
						: `The order of areas by ${name}${place} turned over: ${percentOf(part, 'en')} of all pairs changed places, ${percentOf(most, 'en')} at most in the years before.`
				}),
			})
		}
	}
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
