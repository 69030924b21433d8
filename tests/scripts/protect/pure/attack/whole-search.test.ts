import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protect } from '../../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../../scripts/protect/pure/protected-cells.ts'
import { jointEquations, parseUnknown } from '../../../../../scripts/verify/attack/programme/joint-equations.ts'
import { loadSolver } from '../../../../../scripts/verify/attack/programme/linear-programme.ts'
import { pieceRanges } from '../../../../../scripts/verify/attack/programme/programme-bounds.ts'
import { mergeCells } from '../../../../../scripts/verify/attack/read/merge-cells.ts'
import { readCsvCells } from '../../../../../scripts/verify/attack/read/read-csv-cells.ts'
import { rebuiltTables } from '../../../../../scripts/verify/attack/tables/rebuilt-tables.ts'
import type { ProtectedCell } from '../../../../../src/schemas/recipients.ts'
import { times } from '../../../../depth.ts'
import { csvOf } from '../../../verify/attack/sample-site.ts'
import { inventedTable } from '../invented-table.ts'
import { publishedSystem, type Sum } from './published-system.ts'
import { randomCase } from './random-tables.ts'
import { smallCells } from './small-cells.ts'
import { trueCount } from './true-counts.ts'
import { SearchTooLong, wholeBounds } from './whole-search.ts'

/** Hidden counts of villages in a table that is searched. */
const MOST_HIDDEN = 12

/** A threshold that no range reaches, so that both ends are looked for. */
const BEYOND = 1_000_000

const open = await loadSolver()

/** Ranges of hidden cells as the program's attack sees them, by linear programme. */
function linearRanges(cells: readonly ProtectedCell[]): Map<string, { least: number; most: number }> {
	const ranges = new Map<string, { least: number; most: number }>()
	for (const table of rebuiltTables(mergeCells(readCsvCells('unduh/a.csv', csvOf(cells)).cells))) {
		if (table.measure === 'rupiah') continue
		const layers = new Map([...table.breakdowns].map(([name, { table: own }]) => [name, own]))
		for (const piece of jointEquations(layers.size > 0 ? layers : new Map([['total', table.totals]]))) {
			const solver = open(piece)
			for (const [unknown, range] of pieceRanges(piece, solver, piece.keys.keys(), BEYOND) ?? []) {
				const { breakdown, column, area } = parseUnknown(piece.keys[unknown] as string)
				const cell = table.cellAt(breakdown, column, area)
				ranges.set(`${cell.area} ${cell.breakdown} ${cell.category}`, range)
			}
			solver.dispose()
		}
	}
	return ranges
}

describe('all whole numbers that fit', { timeout: 1_200_000 }, () => {
	it('finds the ends of a range that is worked out by hand', () => {
		const villages = { '99.01.01.2001': 2, '99.01.01.2002': 9, '99.01.01.2003': 12, '99.01.01.2004': 40 }
		const system = publishedSystem(protectedCells(protect(inventedTable(villages), 5)))
		const small = system.cell('99.01.01.2001', 'total', 'total')
		expect(wholeBounds(system, small)).toEqual({ least: 1, greatest: 21 })
		const [unknown = -1] = system.cell('99.01.01.2003', 'total', 'total').unknowns
		expect(wholeBounds(system, small, new Map([[unknown, 12]]))).toEqual({ least: 1, greatest: 10 })
	})

	it('finds numbers that are told by being whole alone', () => {
		const unknown = { leaf: '', breakdown: 'komponen', category: '', least: 0 }
		const terms = new Map([3, 5].map((factor, at) => [at, factor]))
		const system = { unknowns: [unknown, unknown], equations: [{ terms, value: 14 }] }
		expect(wholeBounds(system, { unknowns: [0], known: 0 })).toEqual({ least: 3, greatest: 3 })
	})

	it('sees what follows where small counts alone are hidden', () => {
		const villages = { '99.01.01.2001': 2, '99.01.01.2002': 3, '99.01.01.2003': 12 }
		const cells = protectedCells(protect(inventedTable(villages), 5)).map((cell) => {
			const at = Object.keys(villages).indexOf(cell.area)
			const count = Object.values(villages)[at] ?? 17
			return { ...cell, value: count < 5 ? null : count }
		})
		const system = publishedSystem(cells)
		expect(wholeBounds(system, system.cell('99.01.01.2001', 'total', 'total'))).toEqual({ least: 1, greatest: 4 })
	})

	it('leave every small count open, to readers and officers, and lie within the ranges of the attack', () => {
		const done = { tables: 0, cells: 0, small: 0, officers: 0, narrower: 0, undecided: 0 }
		fc.assert(
			fc.property(randomCase({ villages: 9, layers: 2 }), ({ table, k, benefits }) => {
				const cells = protectedCells(protect(table, k))
				const system = publishedSystem(cells, benefits)
				const isWithheld = cells.every(({ breakdown, value }) => breakdown !== 'total' || value === null)
				if (isWithheld || system.unknowns.length === 0 || system.unknowns.length > MOST_HIDDEN) return
				done.tables += 1
				const boundsOf = (sum: Sum, learned?: ReadonlyMap<number, number>) => {
					try {
						return wholeBounds(system, sum, learned)
					} catch (error) {
						if (!(error instanceof SearchTooLong)) throw error
						done.undecided += 1
						return null
					}
				}
				const linear = linearRanges(cells)
				for (const { area, breakdown, category, measure, value } of cells) {
					if (value !== null || measure === 'rupiah') continue
					const whole = boundsOf(system.cell(area, breakdown, category))
					const range = linear.get(`${area} ${breakdown} ${category}`)
					if (!range) throw new Error(`the attack does not see ${area} ${breakdown} ${category}`)
					if (!whole) continue
					done.cells += 1
					expect(whole.least).toBeGreaterThanOrEqual(range.least)
					expect(whole.greatest).toBeLessThanOrEqual(range.most)
					if (whole.least > range.least || whole.greatest < range.most) done.narrower += 1
				}
				const small = smallCells(system, table, k)
				for (const { sum, contributors } of small) {
					done.small += 1
					const officers = table.leaves.filter((leaf) => contributors.some((other) => other !== leaf))
					for (const officer of [undefined, ...officers]) {
						const own = system.unknowns.flatMap(({ leaf, breakdown, category }, at): [number, number][] =>
							leaf === officer ? [[at, trueCount(table, leaf, breakdown, category)]] : [],
						)
						if (officer !== undefined && own.length === 0) continue
						done.officers += officer === undefined ? 0 : 1
						const whole = boundsOf(sum, new Map(own))
						if (!whole) continue
						expect(whole.greatest).toBeGreaterThanOrEqual(k)
						expect(whole.greatest - whole.least).toBeGreaterThanOrEqual(k - 1)
					}
				}
			}),
			{ numRuns: times(300, 6000), seed: 12 },
		)
		if (process.env.PROTECTION_PROOF) process.stdout.write(`${JSON.stringify(done)}\n`)
		expect(done.small).toBeGreaterThan(100)
		expect(done.cells).toBeGreaterThan(done.small)
		expect(done.undecided).toBeLessThan(1 + done.cells / 100)
	})
})
