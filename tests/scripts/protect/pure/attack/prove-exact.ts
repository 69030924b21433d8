import type { RecipientTable } from '../../../../../src/gate/recipients/recipient-counts.ts'
import { blocksOf } from './blocks.ts'
import type { PublishedSystem } from './published-system.ts'
import { type LinearForm, RowSpace } from './row-space.ts'
import { smallCells } from './small-cells.ts'
import { trueCount } from './true-counts.ts'

/**
 * (G1) by exact linear algebra: whatever follows from the published figures is made of block sums and of the rows
 * of single villages, which add up to their totals; each block sum has at least 3 villages with recipients and is
 * 0 or at least K; and no small count follows. Returns how many forms and cells were tried; throws on a breach.
 */
export function proveExact(
	system: PublishedSystem,
	table: RecipientTable,
	k: number,
): { equations: number; cells: number } {
	const derivable = new RowSpace([...blockForms(system, table, k), ...rowForms(system)])
	for (const { terms } of system.equations)
		if (!derivable.derives(terms)) throw new Error('more follows than block sums')
	const cells = smallCells(system, table, k)
	for (const { area, breakdown, category, sum } of cells) {
		if (derivable.derives(formOf(sum.unknowns))) throw new Error(`exact: ${area} ${breakdown} ${category}`)
	}
	return { equations: system.equations.length, cells: cells.length }
}

function blockForms(system: PublishedSystem, table: RecipientTable, k: number): LinearForm[] {
	return system.columns.flatMap(({ breakdown, category }) =>
		[...blocksOf(system, breakdown, category)].flatMap(([area, leaves]) => {
			// Without a published area around it, a block has no sum that anybody could work out.
			if (area === '') return []
			const members = leaves.filter((leaf) => trueCount(table, leaf, 'total', 'total') > 0)
			const sum = leaves.reduce((all, leaf) => all + trueCount(table, leaf, breakdown, category), 0)
			if (members.length < 3) throw new Error(`a block of ${area} has ${members.length} members`)
			if (sum > 0 && sum < k) throw new Error(`a block of ${area} has a small sum`)
			return [formOf(leaves.flatMap((leaf) => system.cell(leaf, breakdown, category).unknowns))]
		}),
	)
}

function rowForms(system: PublishedSystem): LinearForm[] {
	const leaves = Map.groupBy(
		system.unknowns.map((unknown, at) => ({ ...unknown, at })).filter(({ breakdown }) => breakdown !== 'total'),
		({ leaf, breakdown }) => `${leaf}|${breakdown}`,
	)
	return [...leaves.values()].map((row) => {
		const total = row[0] ? system.cell(row[0].leaf, 'total', 'total').unknowns : []
		return new Map([
			...row.map(({ at }): [number, number] => [at, 1]),
			...total.map((at): [number, number] => [at, -1]),
		])
	})
}

/** The plain sum of unknowns. */
export function formOf(unknowns: readonly number[]): LinearForm {
	return new Map(unknowns.map((unknown) => [unknown, 1]))
}
