import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaTree } from '../../../../scripts/protect/pure/area-tree.ts'
import { type AlsoHidden, protect } from '../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../scripts/protect/pure/protected-cells.ts'
import { times } from '../../../depth.ts'
import { proveBounds } from './attack/prove-bounds.ts'
import { publishedSystem } from './attack/published-system.ts'
import { randomCase } from './attack/random-tables.ts'

/** Some cells, always the same ones for a seed: about one in `every`. */
function someCells(seed: number, every: number): AlsoHidden {
	return (area, breakdown, category) => {
		let hash = seed
		for (const letter of `${area} ${breakdown} ${category}`) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003
		return hash % every === 0
	}
}

describe('cells that are hidden whatever they count', () => {
	it('are hidden wherever there are recipients, and leave every small count as safe as before', () => {
		let forced = 0
		fc.assert(
			fc.property(
				randomCase({ villages: 16, layers: 2 }),
				fc.nat(999),
				fc.integer({ min: 2, max: 9 }),
				(one, seed, every) => {
					const { table, k } = one
					const alsoHidden = someCells(seed, every)
					const cells = protectedCells(protect({ ...table, amounts: null }, k, areaTree(table.leaves), { alsoHidden }))
					const people = new Set(
						cells.flatMap(({ area, breakdown, value }) => (breakdown === 'total' && value === 0 ? [area] : [])),
					)
					for (const { area, breakdown, category, value } of cells) {
						if (people.has(area) || !alsoHidden(area, breakdown, category)) continue
						forced++
						expect(value).toBeNull()
					}
					proveBounds(publishedSystem(cells), table, k, table.leaves.slice(0, 2))
				},
			),
			{ numRuns: times(40, 1000), seed: 8 },
		)
		expect(forced).toBeGreaterThan(500)
	})
})
