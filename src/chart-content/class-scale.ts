import type { ClassBarInput, ClassStep } from '../charts/class-bar.ts'
import { categoryWord } from '../format/category-word.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { categoryFill } from './category-fill.ts'

/** More steps leave no room for their words on a phone. */
const MOST_STEPS = 4

/**
 * The steps of an index around a value and the middle of its siblings: those between, and one to either side, four where
 * there are as many. An open end takes the end of the scale, or is as long as its neighbour. `null` without limits.
 */
export function classScale(
	value: number,
	middle: number | null,
	index: Indicator,
	{ categories, limits = [] }: Indicator,
): Pick<ClassBarInput, 'start' | 'steps'> | null {
	const ends = endsOf(limits, index, Math.min(value, middle ?? value), Math.max(value, middle ?? value))
	if (!ends || categories.length !== limits.length + 1) return null
	const at = (one: number) => limits.filter((limit) => one > limit).length
	const taken = [at(value), at(middle ?? value)]
	const [from, to] = windowOf(Math.min(...taken), Math.max(...taken), categories.length)
	const steps = categories.slice(from, to + 1).map(
		(category, step): ClassStep => ({
			word: categoryWord(category),
			end: ends[from + step + 1] ?? 0,
			fill: categoryFill(categories, category),
			own: from + step === at(value),
		}),
	)
	return { start: ends[from] ?? 0, steps }
}

/** The limits with an end at either side, so far out that it holds all that is drawn. */
function endsOf(
	limits: readonly number[],
	{ minimum, maximum }: Indicator,
	lowest: number,
	highest: number,
): number[] | null {
	const [first, last] = [limits[0], limits.at(-1)]
	if (first === undefined || last === undefined) return null
	const step = limits.length > 1 ? (last - first) / (limits.length - 1) : Number.POSITIVE_INFINITY
	const low = Math.min(lowest, Math.max(minimum ?? Number.NEGATIVE_INFINITY, first - step))
	const high = Math.max(highest, maximum ?? last + step)
	return Number.isFinite(high - low) && low < first && high > last ? [low, ...limits, high] : null
}

/** From one step below the lowest to one above the highest, widened to four where there are more. */
function windowOf(lowest: number, highest: number, count: number): [number, number] {
	let [from, to] = [Math.max(0, lowest - 1), Math.min(count - 1, highest + 1)]
	while (to - from + 1 < Math.min(MOST_STEPS, count)) {
		if (from > 0) from -= 1
		else to += 1
	}
	return [from, to]
}
