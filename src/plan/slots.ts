import type { Indicator } from '../schemas/indicator.ts'
import { mainsOf, type Reach } from './mains.ts'
import { type CategoryCounts, categoryCounts, type IndexParts, indexParts, type Registry } from './relations.ts'

/** What has a place of its own among the figures of a level. */
export type Slot =
	| { kind: 'figure'; indicator: Indicator }
	/** An index with the words it is classed by: the word says most, its components say why. */
	| { kind: 'classed'; indicator: Indicator; of: IndexParts & { classes: Indicator } }
	/** The words of the places inside, counted. */
	| { kind: 'counts'; indicator: Indicator; of: CategoryCounts }

/** The slots of a level, each once: what is read from files, then what is counted and computed. */
export function slotsOf(registry: Registry, reach: Reach): Slot[] {
	const slots = mainsOf(registry, reach).map((indicator) => slotOf(registry, reach, indicator))
	const order = [...registry.keys()]
	const first = slots.findIndex(({ indicator }) => indicator.derived)
	const read = first === -1 ? slots : slots.slice(0, first)
	const computed = [...(first === -1 ? [] : slots.slice(first)), ...countSlots(registry, reach)]
	return [...read, ...computed.toSorted((a, b) => order.indexOf(a.indicator.id) - order.indexOf(b.indicator.id))]
}

/** The place of one indicator. */
export function slotOf(registry: Registry, reach: Reach, indicator: Indicator): Slot {
	const counts = categoryCounts(registry).find(({ counted }) => counted.id === indicator.id)
	if (counts) return { kind: 'counts', indicator, of: counts }
	const parts = indexParts(registry, indicator)
	const classes = parts?.classes
	if (!parts || !classes || !reach.has(classes.id)) return { kind: 'figure', indicator }
	return { kind: 'classed', indicator, of: { ...parts, classes } }
}

function countSlots(registry: Registry, reach: Reach): Slot[] {
	return categoryCounts(registry)
		.filter(({ counted }) => reach.has(counted.id))
		.map((of) => ({ kind: 'counts', indicator: of.counted, of }))
}
