import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import type { DeclaredCheck } from '../figures/declared-check.ts'
import { value } from '../figures/each-cell.ts'
import type { Cell } from '../figures/figure-table.ts'
import { printedStep } from '../figures/printed-step.ts'
import { codeOf, inBoth, placeOf } from '../figures/words.ts'
import { type Whole, wholes } from './sum-of-areas.ts'

/** Sums needed to say that they agree too often. */
const SUMS = 3

/**
 * Rounded figures add up to their rounded whole to the last digit more often than rounding allows: one of them was made
 * from the other. Each sum of n figures printed in steps s agrees by chance as often as a normal number of variance
 * (n·s² + its own step²)/12 falls within half a step. Limit: how unlikely the number of agreements must be.
 */
export const exactSums: Judge = function* (check, context) {
	const [level = 0] = check.limits
	const known = roundedSums(check, context)
	const series = Map.groupBy(known, ({ cell }) => `${cell.column.indicator.id} ${codeOf(cell, context)}`)
	for (const sums of series.values()) {
		const exact = sums.filter(({ agrees }) => agrees)
		if (exact.length < SUMS) continue
		const chances = sums.map(({ chance }) => chance)
		if (atLeast(exact.length, chances) < level) yield* alarmOf(exact, sums.length, chances, context)
	}
}

/** All complete sums of figures that are printed in steps. */
export function roundedSums(check: DeclaredCheck, context: CheckContext): RoundedSum[] {
	return [...wholes(check, context)].flatMap(roundedSum)
}

type RoundedSum = { cell: Cell; inside: readonly Cell[]; agrees: boolean; chance: number }

/** A complete sum of rounded figures; none of figures that are printed to the last unit. */
function roundedSum({ cell, inside, complete }: Whole): RoundedSum[] {
	const { decimals } = cell.column.indicator
	const step = printedStep(inside.map(value), decimals)
	if (!complete || inside.length < 2 || step <= 1.5 / 10 ** decimals) return []
	const own = printedStep([value(cell), ...inside.map(value)], decimals)
	const sum = inside.reduce((total, part) => total + value(part), 0)
	const deviation = Math.sqrt((inside.length * step ** 2 + own ** 2) / 12)
	const chance = within(step / 2 / deviation)
	return [{ cell, inside, agrees: Math.abs(sum - value(cell)) < step / 2, chance }]
}

/** How often a standard normal number lies within a distance of 0 (Abramowitz and Stegun 7.1.26). */
export function within(distance: number): number {
	const x = distance / Math.SQRT2
	const t = 1 / (1 + 0.327_591_1 * x)
	const series = [1.061_405_429, -1.453_152_027, 1.421_413_741, -0.284_496_736, 0.254_829_592]
	return 1 - series.reduce((sum, factor) => sum * t + factor, 0) * t * Math.exp(-x * x)
}

/** How likely so many of some independent events, or more, come about. */
export function atLeast(count: number, chances: readonly number[]): number {
	let likely = [1]
	for (const chance of chances) {
		likely = [...likely, 0].map((same, i) => same * (1 - chance) + (likely[i - 1] ?? 0) * chance)
	}
	return likely.slice(count).reduce((sum, one) => sum + one, 0)
}

function alarmOf(exact: readonly RoundedSum[], of: number, chances: readonly number[], context: CheckContext): Alarm[] {
	const last = exact.at(-1)
	if (!last) return []
	const about = codeOf(last.cell, context)
	const due = chances.reduce((sum, chance) => sum + chance, 0)
	return [
		{
			cell: last.cell,
			compared: exact.map(({ cell }) => cell).toReversed(),
			about,
			expected: {
				id: `sekitar ${Math.round(due)} dari ${of} jumlah yang cocok sampai angka terakhir`,
				en: `about ${Math.round(due)} of ${of} sums that agree to the last digit`,
			},
			received: inBoth(() => `${exact.length}`),
			says: inBoth((language) => {
				const name = `${last.cell.column.indicator.short[language]} ${placeOf(about, context)}`
				return language === 'id'
					? `${name}: ${exact.length} dari ${of} jumlah angka bulat wilayah di dalamnya cocok sampai angka terakhir; karena pembulatan, lazimnya sekitar ${Math.round(due)}.`
					: `${name}: ${exact.length} of ${of} sums of rounded figures of the areas inside agree to the last digit; rounding would leave about ${Math.round(due)}.`
			}),
		},
	]
}
