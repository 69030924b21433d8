import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protect } from '../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../scripts/protect/pure/protected-cells.ts'
import { times } from '../../../depth.ts'
import { proveBounds } from './attack/prove-bounds.ts'
import { formOf, proveExact } from './attack/prove-exact.ts'
import { publishedSystem } from './attack/published-system.ts'
import { type Case, randomCase } from './attack/random-tables.ts'
import { RowSpace } from './attack/row-space.ts'
import { trueCount } from './attack/true-counts.ts'

/** Times the usual number of random tables; `PROTECTION_PROOF=50 npx vitest run …` for a deep run, with another seed. */
const depth = Number(process.env.PROTECTION_PROOF ?? times(0.1, 1))
const seed = depth <= 1 ? 5 : Number(process.env.PROTECTION_SEED ?? 5)

function published({ table, k, benefits }: Case) {
	return publishedSystem(protectedCells(protect(table, k)), benefits)
}

function say(text: string) {
	if (depth > 1) process.stdout.write(`${text}\n`)
}

describe('protect', { timeout: Math.max(1, depth) * 300_000 }, () => {
	it('lets nothing but safe block sums be derived by linear algebra (G1)', () => {
		const done = { tables: 0, equations: 0, cells: 0, withheld: 0 }
		fc.assert(
			fc.property(randomCase({ villages: 40, layers: 3 }), (one) => {
				const result = protect(one.table, one.k)
				const { equations, cells } = proveExact(publishedSystem(protectedCells(result), one.benefits), one.table, one.k)
				done.tables += 1
				done.equations += equations
				done.cells += cells
				done.withheld += result.withheld ? 1 : 0
			}),
			{ numRuns: 2000 * depth, seed },
		)
		say(`G1: ${JSON.stringify(done)}`)
		expect(done.cells).toBeGreaterThan(1000)
	})

	it('lets no sum over a few villages be derived, whichever hidden counts are added (G1, all subsets)', () => {
		let subsets = 0
		fc.assert(
			fc.property(randomCase({ villages: 7, layers: 1 }), (one) => {
				const system = published(one)
				const space = new RowSpace(system.equations.map(({ terms }) => terms))
				const most = Math.min(system.unknowns.length, 12)
				for (let subset = 1; subset < 2 ** most; subset += 1) {
					const inside = system.unknowns.flatMap((_, at) => (subset & (1 << at) ? [at] : []))
					if (!space.derives(formOf(inside))) continue
					subsets += 1
					const members = inside.map((at) => system.unknowns[at] ?? { leaf: '', breakdown: '', category: '' })
					const sum = members.reduce(
						(all, { leaf, breakdown, category }) => all + trueCount(one.table, leaf, breakdown, category),
						0,
					)
					expect(sum === 0 || sum >= one.k).toBe(true)
					const villages = new Set(
						members.map(({ leaf }) => leaf).filter((leaf) => trueCount(one.table, leaf, 'total', 'total') > 0),
					)
					const showTheirTotals = [...villages].every((leaf) => !system.isHidden(leaf, 'total', 'total'))
					expect(villages.size >= 3 || showTheirTotals).toBe(true)
				}
			}),
			{ numRuns: 300 * depth, seed },
		)
		say(`G1 subsets derived and judged: ${subsets}`)
		expect(subsets).toBeGreaterThan(50)
	})

	it('keeps wide bounds around every small count, for readers and for each officer (G2)', () => {
		const done = { tables: 0, programmes: 0, cells: 0, officers: 0 }
		fc.assert(
			fc.property(randomCase({ villages: 20, layers: 2 }), (one) => {
				const attacks = proveBounds(published(one), one.table, one.k, one.table.leaves)
				done.tables += 1
				done.programmes += attacks.programmes
				done.cells += attacks.cells
				done.officers += attacks.officers
			}),
			{ numRuns: 60 * depth, seed },
		)
		say(`G2: ${JSON.stringify(done)}`)
		expect(done.cells).toBeGreaterThan(500 * Math.min(1, depth))
	})
})
