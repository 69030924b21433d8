import { describe, expect, it } from 'vitest'
import { addUpOffices } from '../../../../scripts/protect/federated/add-up-offices.ts'
import { sortCells } from '../../../../scripts/protect/release/sort-cells.ts'
import { loadSolver } from '../../../../scripts/verify/attack/programme/linear-programme.ts'
import type { RecipientTable } from '../../../../src/gate/recipients/recipient-counts.ts'
import type { ProtectedCell } from '../../../../src/schemas/recipients.ts'
import { times } from '../../../depth.ts'
import { attackCells } from '../../verify/attack/attack-cells.ts'
import { attackWorld } from '../../verify/attack/offices/published-world.ts'
import { publishedBy, type RandomWorld, randomWorld, worldShapes } from './random-world.ts'

const PROVINCE = '99'
const worlds = Array.from({ length: times(24, 500) }, (_, seed) => randomWorld(seed))
const patient = { timeout: 3_600_000 }
const open = await loadSolver()

const officeCells = ({ offices, k }: RandomWorld) =>
	offices.map((table, at) => publishedBy(table, k, `rahasia kantor ${at}`))
const nameOf = ({ area, breakdown, category, measure }: ProtectedCell) => `${area} ${breakdown}/${category} ${measure}`

/** Counts of a table in truth, by the name of the cell. */
function truthOf({ leaves, totals, amounts, breakdowns, measure }: RecipientTable): Map<string, number> {
	const counts = new Map<string, number>()
	const add = (leaf: string, cell: string, count: number, unit: string = measure) => {
		for (const area of [leaf.slice(0, 2), leaf.slice(0, 5), leaf.slice(0, 8), leaf])
			counts.set(`${area} ${cell} ${unit}`, (counts.get(`${area} ${cell} ${unit}`) ?? 0) + count)
	}
	for (const [at, leaf] of leaves.entries()) {
		add(leaf, 'total/total', totals[at] ?? 0)
		if (amounts) add(leaf, 'total/total', amounts[at] ?? 0, 'rupiah')
		for (const { breakdown, categories, counts: own } of breakdowns)
			for (const [column, category] of categories.entries())
				add(leaf, `${breakdown}/${category}`, own[at * categories.length + column] ?? 0)
	}
	return counts
}

describe('addUpOffices', () => {
	it('hides every small count, as the attack of the program and a proof by linear programme find', patient, () => {
		let small = 0
		for (const world of worlds) {
			const { cells } = addUpOffices(officeCells(world).flat(), PROVINCE)
			const truth = truthOf(world.whole)
			for (const cell of cells) {
				const count = truth.get(nameOf(cell)) ?? 0
				if (count > 0 && count < world.k) expect([nameOf(cell), cell.value]).toEqual([nameOf(cell), null])
				else if (cell.value !== null) expect([nameOf(cell), cell.value]).toEqual([nameOf(cell), count])
			}
			expect(attackCells(cells, world.k, open)).toEqual([])
			const publication = { people: 'pkh', table: world.whole, cells, places: (leaf: string) => [leaf] }
			const proof = attackWorld([publication], [], world.k, open)
			expect(proof.breaches).toEqual([])
			small += proof.cells
		}
		expect(small).toBeGreaterThan(worlds.length)
	})

	it('publishes no more than the offices: their own cells, and sums of cells that they all show', () => {
		for (const world of worlds) {
			const own = officeCells(world)
			const { cells } = addUpOffices(own.flat(), PROVINCE)
			const published = new Map(own.flat().map((cell) => [nameOf(cell), cell]))
			for (const cell of cells) {
				const known = published.get(nameOf(cell))
				if (known) expect(cell).toBe(known)
				// A kabupaten with one kecamatan: its office says nothing above that.
				else expect([PROVINCE.length, PROVINCE.length + 3]).toContain(cell.area.length)
				if (known) continue
				const inside = own.filter(([first]) => first?.area.startsWith(`${cell.area}.`))
				const parts = inside.map((office) => {
					const [root] = office.map(({ area }) => area).sort()
					return office.find((one) => one.area === root && nameOf({ ...one, area: cell.area }) === nameOf(cell))
				})
				// Nobody gets no rupiah, whether that is said or not.
				const counts = inside.map(([first]) => first?.value)
				const values = parts.map((part, at) => part?.value ?? (counts[at] === 0 ? 0 : null))
				const isShown = values.every((value) => value !== null)
				expect(cell.value).toBe(isShown ? values.reduce((sum: number, value) => sum + (value ?? 0), 0) : null)
			}
		}
	})

	it('equals what protecting all rows together gives, where neither hides anything', () => {
		let alike = 0
		for (const world of worlds) {
			const { cells, leftOut } = addUpOffices(officeCells(world).flat(), PROVINCE)
			const central = publishedBy(world.whole, world.k, 'rahasia provinsi')
			if ([...cells, ...central].some(({ value }) => value === null)) continue
			alike++
			expect(leftOut).toEqual([])
			expect(sortCells(cells)).toEqual(sortCells(central))
		}
		expect(alike).toBeGreaterThanOrEqual(worlds.length / worldShapes.length / 2)
	})

	it('would be seen to give a hidden kabupaten away if it showed the sum of all rows', () => {
		let opened = 0
		for (const world of worlds) {
			const { cells } = addUpOffices(officeCells(world).flat(), PROVINCE)
			const hidden = cells.filter(
				({ area, breakdown, value }) => area.length === 5 && breakdown === 'total' && value === null,
			)
			if (hidden.length !== 1) continue
			const truth = truthOf(world.whole)
			const naive = cells.map(
				(cell): ProtectedCell =>
					cell.area === PROVINCE && cell.breakdown === 'total'
						? { ...cell, value: truth.get(nameOf(cell)) ?? 0, status: 'A' }
						: cell,
			)
			if (attackCells(naive, world.k, open).length > 0) opened++
		}
		expect(opened).toBeGreaterThan(0)
	})
})

const cell = (area: string, value: number | null, more: Partial<ProtectedCell> = {}): ProtectedCell => ({
	...{ area, programme: 'pkh', period: '2024', breakdown: 'total', category: 'total', measure: 'keluarga' },
	...{ value, status: value === null ? 'Q' : 'A' },
	...more,
})
const layer = (area: string, ...values: readonly (number | null)[]) =>
	values.map((value, at) => cell(area, value, { breakdown: 'jenis_kelamin', category: `${at}` }))

describe('the sum of offices, worked by hand', () => {
	it('goes up as many levels as there are between them and the whole', () => {
		const { cells } = addUpOffices([cell('98.01.01', 20), cell('98.02', 30), cell('99.01', 50)], '00')
		expect(cells.map(({ area, value }) => [area, value])).toEqual([
			['98.01', 20],
			['98', 50],
			['99', 50],
			['00', 100],
			['98.01.01', 20],
			['98.02', 30],
			['99.01', 50],
		])
	})

	it('is hidden where one part is, and only there', () => {
		const parts = [cell('98.01', null), cell('98.02', 30), cell('99.01', 50)]
		const { cells } = addUpOffices(parts, '00')
		expect(cells.slice(0, 3).map(({ area, value, status }) => [area, value, status])).toEqual([
			['98', null, 'Q'],
			['99', 50, 'A'],
			['00', null, 'Q'],
		])
	})

	it('leaves a breakdown out that an office with recipients lacks, and takes one without as nobody', () => {
		const with2 = [cell('99.01', 30), ...layer('99.01', 10, 20)]
		const lacking = addUpOffices([...with2, cell('99.02', 40)], '99')
		expect(lacking.leftOut).toEqual(['jenis_kelamin'])
		expect(lacking.cells.map(({ breakdown }) => breakdown)).toEqual(['total', 'total', 'total'])
		const nobody = addUpOffices([...with2, cell('99.02', 0)], '99')
		expect(nobody.leftOut).toEqual([])
		expect(nobody.cells.slice(0, 3).map(({ value }) => value)).toEqual([30, 10, 20])
	})

	it('leaves a breakdown out whose categories differ, and rupiah that are not everywhere', () => {
		const paid = cell('99.01', 9_000_000, { measure: 'rupiah' })
		const cells = [cell('99.01', 30), paid, ...layer('99.01', 10, 20), cell('99.02', 40), ...layer('99.02', 40)]
		const sum = addUpOffices(cells, '99')
		expect(sum.leftOut.toSorted()).toEqual(['jenis_kelamin', 'rupiah'])
		expect(sum.cells.map(({ value }) => value)).toEqual([70, 30, 40])
	})
})
