import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaTree } from '../../../../scripts/protect/pure/area-tree.ts'
import { type AlsoHidden, protect } from '../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../scripts/protect/pure/protected-cells.ts'
import { times } from '../../../depth.ts'
import { proveBounds } from './attack/prove-bounds.ts'
import { formOf } from './attack/prove-exact.ts'
import { publishedSystem } from './attack/published-system.ts'
import { randomCase } from './attack/random-tables.ts'
import { RowSpace } from './attack/row-space.ts'
import { trueCount } from './attack/true-counts.ts'
import { inventedTable } from './invented-table.ts'

/** Length of a kecamatan's code. */
const KECAMATAN = 8

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

	it('do not follow from what an area shows inside', () => {
		let forced = 0
		fc.assert(
			fc.property(randomCase({ villages: 12, layers: 1 }), fc.nat(999), (one, seed) => {
				const { table, k } = one
				const some = someCells(seed, 3)
				const alsoHidden: AlsoHidden = (area, ...column) => area.length === KECAMATAN && some(area, ...column)
				const cells = protectedCells(protect({ ...table, amounts: null }, k, areaTree(table.leaves), { alsoHidden }))
				const system = publishedSystem(cells)
				const published = new RowSpace(system.equations.map(({ terms }) => terms))
				for (const { area, breakdown, category, value } of cells) {
					if (value !== null || !alsoHidden(area, breakdown, category)) continue
					const inside = table.leaves.filter((leaf) => leaf.startsWith(area))
					if (inside.every((leaf) => trueCount(table, leaf, breakdown, category) === 0)) continue
					forced++
					expect(published.derives(formOf(system.cell(area, breakdown, category).unknowns))).toBe(false)
				}
			}),
			{ numRuns: times(60, 1000), seed: 3 },
		)
		expect(forced).toBeGreaterThan(100)
	})

	it('are covered by villages that the secret chooses, whatever these count', () => {
		const codes = ['01', '02'].flatMap((kecamatan) => [1, 2, 3, 4].map((at) => `99.01.${kecamatan}.200${at}`))
		const hiddenFor = (counts: readonly number[], secret: string) => {
			const table = inventedTable(Object.fromEntries(codes.map((code, at) => [code, counts[at] ?? 0])))
			const alsoHidden: AlsoHidden = (area) => area === '99.01.01'
			return protect(table, 5, areaTree(codes), { secret, alsoHidden }).totals.hidden.join('')
		}
		const secrets = Array.from({ length: 20 }, (_, at) => `rahasia ${at}`)
		const seen = secrets.map((secret) => hiddenFor([9, 30, 12, 60, 7, 20, 8, 40], secret))
		expect(secrets.map((secret) => hiddenFor([60, 12, 30, 9, 40, 8, 20, 7], secret))).toEqual(seen)
		expect(new Set(seen).size).toBeGreaterThan(5)
	})

	it('hide a village where all villages of an area would be shown', () => {
		const villages = {
			...{ '99.01.01.2001': 9, '99.01.01.2002': 30 },
			...{ '99.01.02.2001': 8, '99.01.02.2002': 20 },
			...{ '99.01.03.2001': 50, '99.01.03.2002': 11 },
		}
		const table = inventedTable(villages)
		const alsoHidden: AlsoHidden = (area) => area === '99.01.01'
		const cells = protectedCells(protect(table, 5, areaTree(table.leaves), { alsoHidden }))
		const hidden = cells.flatMap(({ area, value }) => (value === null ? [area] : []))
		expect(hidden.slice(0, 2)).toEqual(['99.01.01', '99.01.01.2001'])
		expect(hidden.length).toBeGreaterThan(3)
	})
})
