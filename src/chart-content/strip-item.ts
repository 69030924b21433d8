import { isComplete } from '../facts/area-figures.ts'
import type { Area } from '../schemas/area.ts'
import type { AreaFile } from '../schemas/area-file.ts'
import type { Figure } from '../schemas/figure.ts'

/** One area on a strip, with its figure of the period shown. */
export type StripItem = { area: Area; hasPage: boolean; figure: Figure & { value: number } }

/**
 * The children of an area that have a figure of one reference, highest first. Partial sums are left
 * out: they would stand beside full ones as if they were alike.
 */
export function childrenWithFigure(parent: AreaFile, indicatorId: string, reference: string): readonly StripItem[] {
	const known = found.get(parent) ?? new Map<string, readonly StripItem[]>()
	found.set(parent, known)
	const key = `${indicatorId} ${reference}`
	const items = known.get(key) ?? findChildren(parent, indicatorId, reference)
	known.set(key, items)
	return items
}

/** The pages of all siblings ask for the same; a file that is read no more takes its items along. */
const found = new WeakMap<AreaFile, Map<string, readonly StripItem[]>>()

function findChildren(parent: AreaFile, indicatorId: string, reference: string): readonly StripItem[] {
	const items = parent.children.flatMap(({ area, hasPage, newest }): StripItem[] => {
		const figure = newest[indicatorId]
		if (!figure || figure.value === null || figure.reference !== reference || !isComplete(figure)) return []
		return [{ area, hasPage, figure: { ...figure, value: figure.value } }]
	})
	return items.sort((a, b) => b.figure.value - a.figure.value || (a.area.code < b.area.code ? -1 : 1))
}
