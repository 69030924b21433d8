import { leadsOf } from './comparable.ts'
import type { Reach } from './mains.ts'
import type { Registry } from './relations.ts'
import { type Slot, slotsOf } from './slots.ts'

/**
 * What the page of an area opens with: its first rate or index, else the words counted inside it, else its first figure.
 * `null` where it has none.
 */
export function headlineOf(registry: Registry, reach: Reach): Slot | null {
	const slots = slotsOf(registry, reach)
	const [lead] = leadsOf(registry, reach)
	const led = slots.find(({ indicator }) => indicator.id === lead?.id)
	return led ?? slots.find(({ kind }) => kind === 'counts') ?? slots[0] ?? null
}
