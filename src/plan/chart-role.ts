import {
	type CategoryCounts,
	type ClassCounts,
	categoryCounts,
	classCounts,
	indexParts,
	type Registry,
} from './relations.ts'

/** The counts that an indicator is, or is one of: of the words of a category, or the category itself. */
export function countsOf(registry: Registry, id: string): CategoryCounts | undefined {
	return categoryCounts(registry).find(({ category, counted, counts }) =>
		[category, counted, ...counts.flatMap(({ count, share }) => [count, ...(share ? [share] : [])])].some(
			(one) => one.id === id,
		),
	)
}

/** The sum of classes that an indicator is, or is one class of. */
export function classesOf(registry: Registry, id: string): ClassCounts | undefined {
	const sums = [...registry.values()].flatMap((one) => classCounts(registry, one) ?? [])
	return sums.find(({ total, classes }) => [total, ...classes].some((one) => one.id === id))
}

/** The id of the index that an indicator is, is a component of, or classes; only of an index that has components. */
export function indexOf(registry: Registry, id: string): string | undefined {
	const own = registry.get(id)
	const index = [own, registry.get(own?.belongsTo ?? '')].find(
		(one) => one && (indexParts(registry, one)?.components.length ?? 0) > 0,
	)
	return index?.id
}
