import { type AreaLevel, levelOfCode, parentCodeOf } from '../../schemas/area-code.ts'
import type { Breakdown } from '../../schemas/recipients.ts'
import { SmallIds } from '../csv/small-ids.ts'
import { inOrder } from './counted-tables.ts'
import { type BreakdownSlots, distinctValues, type ProgrammePeriodCounts } from './programme-period-counts.ts'

/**
 * How well the recipients of a record-level file hide in each other, in one combination of columns that is
 * published: area with nothing, or area with one breakdown. A class is one area and category with recipients.
 */
export type ClassCount = {
	programme: string
	period: string
	/** `total` for the area alone. */
	breakdown: 'total' | Breakdown
	level: AreaLevel
	classes: number
	/** Classes with fewer than K recipients: they will be hidden. */
	small: number
	/**
	 * Classes of K or more whose recipients all share one sensitive value, the component or the disability: to
	 * know that somebody is among them is to know that value. `null` where the file has neither column.
	 */
	uniform: number | null
}

/** The areas of one level, numbered, and in which of them each village lies. */
type Level = { level: AreaLevel; areas: number; areaOf: Int32Array }

/** Counts the classes of each combination and level; no class is named, and nothing of it is kept. */
export function classCounts(
	groups: readonly ProgrammePeriodCounts[],
	codes: readonly string[],
	threshold: number,
): ClassCount[] {
	const levels = levelsAbove(codes)
	return inOrder(groups).flatMap((group) => {
		const sensitive = sensitiveOf(group)
		const total = { breakdown: 'total' as const, categories: ['total'], first: 0 }
		return [total, ...group.filled].flatMap((slots) => {
			const others = sensitive.filter((column) => column !== slots.breakdown)
			return levels.map((level) => ({
				programme: group.programme.text,
				period: group.period,
				breakdown: slots.breakdown,
				level: level.level,
				...counted(group, slots, level, threshold, others),
			}))
		})
	})
}

type Sensitive = 'komponen' | 'disabilitas'

function sensitiveOf(group: ProgrammePeriodCounts): Sensitive[] {
	return group.filled.flatMap(({ breakdown }) =>
		breakdown === 'komponen' || breakdown === 'disabilitas' ? [breakdown] : [],
	)
}

/** Levels from the villages up to the provinces. */
function levelsAbove(codes: readonly string[]): Level[] {
	const levels: Level[] = []
	let names: readonly string[] = codes
	for (let level = levelOfCode(names[0] ?? ''); level && level !== 'negara'; level = levelOfCode(names[0] ?? '')) {
		const ids = new SmallIds()
		const areaOf = Int32Array.from(names, (name) => ids.of(name))
		levels.push({ level, areas: ids.size, areaOf })
		names = names.map((name) => parentCodeOf(name) ?? '')
	}
	return levels
}

function counted(
	group: ProgrammePeriodCounts,
	{ categories, first }: Pick<BreakdownSlots, 'categories' | 'first'>,
	{ areas, areaOf }: Level,
	threshold: number,
	sensitive: readonly Sensitive[],
) {
	let [classes, small, uniform] = [0, 0, 0]
	const counts = new Float64Array(areas)
	const masks = new Uint32Array(areas)
	categories.forEach((_, i) => {
		counts.fill(0)
		masks.fill(0)
		areaOf.forEach((area, village) => {
			counts[area] = (counts[area] as number) + group.count(village, first + i)
			masks[area] = (masks[area] as number) | group.mask(village, first + i)
		})
		counts.forEach((count, area) => {
			if (count === 0) return
			classes++
			if (count < threshold) small++
			else if (sensitive.some((column) => distinctValues(masks[area] as number, column) < 2)) uniform++
		})
	})
	return { classes, small, uniform: sensitive.length > 0 ? uniform : null }
}
