import type { Indicator } from '../schemas/indicator.ts'
import { readFormula } from '../statistics/formula.ts'
import { categoryCounts, classCounts, countOf, type Registry } from './relations.ts'

/** Indicators that have figures where a page looks: in an area, or in those inside it. */
export type Reach = ReadonlySet<string>

/**
 * The indicators that stand for themselves among those with figures: what is read from files before what is computed,
 * otherwise in the order of the registry, and the count of a rate right behind its rate. What describes the area itself
 * does so only where there is nothing else.
 */
export function mainsOf(registry: Registry, reach: Reach): Indicator[] {
	const known = reached(registry, reach)
	const explained = explainedIn(registry, reach)
	const unexplained = known.filter(({ id }) => !explained.has(id))
	const mains = unexplained.filter((one) => !describesTheArea(one))
	const counted = categoryCounts(registry).some((one) => reach.has(one.counted.id))
	// Where all that is known explains one another, all of it stands for itself: no figure goes without a page.
	const found = mains.length > 0 || counted ? mains : unexplained.length > 0 ? unexplained : known
	const withCounts = readFirst(found).flatMap((one) => {
		const count = countOf(registry, one)
		return count && reach.has(count.id) ? [one, count] : [one]
	})
	return [...new Set(withCounts)]
}

/** Indicators with figures, in the order of the registry. */
export function reached(registry: Registry, reach: Reach): Indicator[] {
	return [...registry.values()].filter(({ id }) => reach.has(id))
}

function readFirst(some: readonly Indicator[]): Indicator[] {
	return [...some.filter(({ derived }) => !derived), ...some.filter(({ derived }) => derived)]
}

/** Ids of those that explain another one which has figures too. */
function explainedIn(registry: Registry, reach: Reach): ReadonlySet<string> {
	const known = reached(registry, reach)
	return new Set([
		...known.filter(({ belongsTo }) => belongsTo && reach.has(belongsTo)).map(({ id }) => id),
		...known.flatMap((one) => classCounts(registry, one)?.classes.map(({ id }) => id) ?? []),
		...categoryCounts(registry).flatMap(({ counted, counts }) =>
			reach.has(counted.id) ? [counted.id, ...counts.flatMap(({ count, share }) => [count.id, share?.id ?? ''])] : [],
		),
		...known.filter((one) => dividesShown(one, reach)).map(({ id }) => id),
	])
}

/** A density of what is counted here says the count once more. */
function dividesShown({ measure, formula }: Indicator, reach: Reach): boolean {
	const read = readFormula(formula ?? '')
	return measure === 'density' && read?.kind === 'ratio' && reach.has(read.numerator)
}

/** How large an area is and of how many others it consists: told under its name, not among its figures. */
function describesTheArea({ measure, unit, derived }: Indicator): boolean {
	return measure === 'area' || (!derived && (unit === 'desa' || unit === 'kelurahan'))
}
