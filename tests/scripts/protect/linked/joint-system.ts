import type { ProtectedTable } from '../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../scripts/protect/pure/protected-cells.ts'
import type { RecipientTable } from '../../../../src/gate/recipients/recipient-counts.ts'
import { type Equation, type PublishedSystem, publishedSystem, type Sum } from '../pure/attack/published-system.ts'

/** One table of a joint system: what of it is published, with unknowns numbered for all tables together. */
export type JointPart = { table: RecipientTable; system: PublishedSystem }

/** A sum that readers know to hold between tables: whole = Σ parts in every cell. */
export type Relation = { whole: number; parts: readonly number[] }

/**
 * All that a reader can write down of several tables together, in the shape of one: each part's own view asks for
 * its cells, and every view has the equations of all.
 */
export function jointSystem(
	tables: readonly RecipientTable[],
	published: readonly ProtectedTable[],
	relations: readonly Relation[],
	derived = 0,
): JointPart[] {
	const alone = published.map((table, at) => {
		const system = publishedSystem(protectedCells(table))
		// What only follows is hidden where it counts nobody, too, and so is a withheld table: a hidden total may be 0.
		if (at < published.length - derived && !table.withheld) return system
		return { ...system, unknowns: system.unknowns.map((unknown) => ({ ...unknown, least: 0 })) }
	})
	const offsets: number[] = []
	let size = 0
	for (const { unknowns } of alone) {
		offsets.push(size)
		size += unknowns.length
	}
	const shift = (sum: Sum, at: number): Sum => ({
		known: sum.known,
		unknowns: sum.unknowns.map((unknown) => unknown + (offsets[at] ?? 0)),
	})
	const unknowns = alone.flatMap((system) => system.unknowns)
	const equations: Equation[] = alone.flatMap((system, at) =>
		system.equations.map(({ terms, value }) => ({
			terms: new Map([...terms].map(([unknown, factor]) => [unknown + (offsets[at] ?? 0), factor])),
			value,
		})),
	)
	for (const { whole, parts } of relations) {
		const { leaves = [], breakdowns = [] } = tables[whole] ?? {}
		const total = { breakdown: 'total', category: 'total' }
		const all = breakdowns.flatMap(({ breakdown, categories }) =>
			categories.map((category) => ({ breakdown, category })),
		)
		const columns = [total, ...all]
		for (const leaf of leaves) {
			for (const { breakdown, category } of columns) {
				const sums = [whole, ...parts].map((at) =>
					shift((alone[at] as PublishedSystem).cell(leaf, breakdown, category), at),
				)
				const terms = new Map<number, number>()
				let value = 0
				sums.forEach((sum, place) => {
					const factor = place === 0 ? 1 : -1
					value -= factor * sum.known
					for (const unknown of sum.unknowns) terms.set(unknown, factor)
				})
				if (terms.size > 0) equations.push({ terms, value })
				else if (value !== 0) throw new Error('published figures contradict each other')
			}
		}
	}
	return alone.map((system, at) => ({
		table: tables[at] as RecipientTable,
		system: { ...system, unknowns, equations, cell: (...key) => shift(system.cell(...key), at) },
	}))
}
