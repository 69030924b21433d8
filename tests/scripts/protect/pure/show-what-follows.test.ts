import { describe, expect, it } from 'vitest'
import { areaTree } from '../../../../scripts/protect/pure/area-tree.ts'
import { showWhatFollows } from '../../../../scripts/protect/pure/show-what-follows.ts'
import { loadSolver } from '../../../../scripts/verify/attack/programme/linear-programme.ts'
import { times } from '../../../depth.ts'
import { attackCells } from '../../verify/attack/attack-cells.ts'
import { publishedBy, randomWorld } from '../federated/random-world.ts'

const tree = areaTree(['99.01.01.2001', '99.01.01.2002', '99.01.01.2003'])
const open = await loadSolver()

/** Rows of hidden marks after showing what follows, K = 5; nodes: 99.01.01, 2001, 2002, 2003. */
function shown(
	counts: readonly number[][],
	hidden: readonly string[],
	hiddenTotals = '0000',
	isForced = false,
): string {
	const marks = Uint8Array.from(hidden.join(''), Number)
	const rows = {
		...{ tree, counts: Float64Array.from(counts.flat()), columns: 2 },
		totals: Float64Array.from(counts, (row) => row.reduce((sum, count) => sum + count, 0)),
		totalAreas: { hidden: Uint8Array.from(hiddenTotals, Number), withheld: false },
		forced: isForced ? (node: number, column: number) => node === 1 && column === 0 : undefined,
	}
	showWhatFollows(rows, marks, 5)
	return hidden.map((_, node) => marks.subarray(2 * node, 2 * node + 2).join('')).join(' ')
}

describe('showWhatFollows', () => {
	const covered = [
		[29, 0],
		[7, 0],
		[20, 0],
		[2, 0],
	]

	it('shows what is alone in a row with its total, and no row whose total is hidden', () => {
		expect(shown(covered, ['00', '11', '11', '11'], '0011')).toBe('00 00 10 10')
	})

	it('leaves hidden what is small or has to be hidden whatever it counts', () => {
		expect(shown(covered, ['00', '11', '11', '11'])).toBe('00 00 00 10')
		expect(shown(covered, ['00', '10', '11', '11'], '0011', true)).toBe('00 10 10 10')
	})

	it('shows the zeros of a block that what was alone leaves without anybody', () => {
		const counts = [
			[7, 24],
			[7, 0],
			[0, 20],
			[0, 4],
		]
		expect(shown(counts, ['00', '10', '11', '11'], '0011')).toBe('00 00 01 01')
	})

	it('leaves shown cells and rows with two hidden ones as they are', () => {
		const counts = [
			[16, 18],
			[6, 6],
			[5, 7],
			[5, 5],
		]
		expect(shown(counts, ['00', '11', '11', '11'])).toBe('00 11 11 11')
	})
})

describe('whatever is published of an office', () => {
	// In the first a cover stood beside a zero that follows.
	const seeds = [226, 621, 749, 990, ...Array.from({ length: times(40, 800) }, (_, seed) => seed)]

	it('is refused by nothing that its own attack finds', { timeout: 600_000 }, () => {
		let hidden = 0
		for (const seed of seeds) {
			const { k, offices } = randomWorld(seed)
			for (const [at, table] of offices.entries()) {
				const cells = publishedBy(table, k, `rahasia kantor ${at}`)
				hidden += cells.filter(({ value }) => value === null).length
				expect([seed, at, attackCells(cells, k, open)]).toEqual([seed, at, []])
			}
		}
		expect(hidden).toBeGreaterThan(seeds.length)
	})
})
