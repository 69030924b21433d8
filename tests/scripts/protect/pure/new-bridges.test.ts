import { describe, expect, it } from 'vitest'
import { areaTree } from '../../../../scripts/protect/pure/area-tree.ts'
import { protect } from '../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../scripts/protect/pure/protected-cells.ts'
import { times } from '../../../depth.ts'
import { randomOffice, shapes } from '../../verify/attack/offices/random-office.ts'
import { publishedSystem } from './attack/published-system.ts'
import { RowSpace } from './attack/row-space.ts'

/** Offices of this shape have most cells shown again, so most ways to leave one that follows. */
const DENSE = shapes.indexOf('dense')

/** Office 1705 is among the first: one of its villages once followed for an officer. */
const FIRST = 260

describe('newBridges', () => {
	it('leaves no village a figure that follows for a reader or for the officer of another', { timeout: 600_000 }, () => {
		const done = { tables: 0, officers: 0, cells: 0 }
		const many = times(60, 3000)
		for (let at = FIRST; at < FIRST + many; at++) {
			const { tables, k } = randomOffice(DENSE + at * shapes.length)
			for (const table of tables) {
				const cells = protectedCells(protect({ ...table, amounts: null }, k, areaTree(table.leaves)))
				const system = publishedSystem(cells)
				const isWithheld = cells.every(({ breakdown, value }) => breakdown !== 'total' || value === null)
				if (isWithheld || system.unknowns.length === 0) continue
				done.tables++
				const forms = system.equations.map(({ terms }) => terms)
				const own = Map.groupBy(system.unknowns.keys(), (unknown) => system.unknowns[unknown]?.leaf ?? '')
				for (const [officer, known] of [['', []] as const, ...own]) {
					done.officers++
					const space = new RowSpace([...forms, ...known.map((unknown) => new Map([[unknown, 1]]))])
					for (const [unknown, { leaf, breakdown, category }] of system.unknowns.entries()) {
						if (leaf === officer) continue
						done.cells++
						if (space.derives(new Map([[unknown, 1]])))
							throw new Error(`${at}: ${table.programme} ${leaf} ${breakdown} ${category} follows for ${officer}`)
					}
				}
			}
		}
		if (process.env.PROTECTION_PROOF) process.stdout.write(`${JSON.stringify(done)}\n`)
		expect(done.cells).toBeGreaterThan(1000)
	})
})
