import type { RecipientTable } from '../../../../../src/gate/recipients/recipient-counts.ts'
import type { PublishedSystem, Sum } from './published-system.ts'
import { trueCount } from './true-counts.ts'

/** A count of 1 to K − 1 in some area, with the villages whose counts it adds up. */
export type SmallCell = { area: string; breakdown: string; category: string; sum: Sum; contributors: readonly string[] }

/** Every small count of a table, at every level; throws when one is published. */
export function smallCells(system: PublishedSystem, table: RecipientTable, k: number): SmallCell[] {
	return system.areas.flatMap((area) =>
		system.columns.flatMap(({ breakdown, category }) => {
			const counts = system.leavesOf(area).map((leaf) => ({ leaf, count: trueCount(table, leaf, breakdown, category) }))
			const total = counts.reduce((sum, { count }) => sum + count, 0)
			if (total === 0 || total >= k) return []
			if (!system.isHidden(area, breakdown, category)) throw new Error(`a small count of ${area} is published`)
			const contributors = counts.filter(({ count }) => count > 0).map(({ leaf }) => leaf)
			return [{ area, breakdown, category, sum: system.cell(area, breakdown, category), contributors }]
		}),
	)
}
