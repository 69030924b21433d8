import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaTree } from '../../../../scripts/protect/pure/area-tree.ts'
import { keyedOrder } from '../../../../scripts/protect/pure/keyed-order.ts'
import { protect } from '../../../../scripts/protect/pure/protect.ts'
import { protectRows, type Rows } from '../../../../scripts/protect/pure/protect-rows.ts'
import { sumUpLeaves } from '../../../../scripts/protect/pure/sum-up-leaves.ts'
import { trimBreakdowns } from '../../../../scripts/protect/pure/trim-breakdowns.ts'
import { times } from '../../../depth.ts'
import { randomCase } from './attack/random-tables.ts'
import { inventedTable } from './invented-table.ts'
import { publishedText } from './published-text.ts'

describe('trimBreakdowns', () => {
	it('shows a zero of a row that its small count does not need', () => {
		const table = inventedTable(
			{ '99.01.01.2001': 40, '99.01.01.2002': 60, '99.01.01.2003': 50, '99.01.01.2004': 70 },
			{ komponen: { a: [30, 30, 30, 39], b: [8, 20, 12, 20], c: [0, 7, 6, 8], d: [2, 3, 2, 3] } },
		)
		expect(publishedText(table)).toEqual([
			'99.01.01: 220 129 60 21 10',
			'99.01.01.2001: 40 30 Q 0 Q',
			'99.01.01.2002: 60 30 Q Q Q',
			'99.01.01.2003: 50 30 Q Q Q',
			'99.01.01.2004: 70 39 20 Q Q',
		])
	})

	it('shows no small count, of rows with a hidden total only zeros, and leaves no cell alone in a row with its total', () => {
		let [before, after] = [0, 0]
		fc.assert(
			fc.property(randomCase({ villages: 30, layers: 1 }), ({ table, k }) => {
				const tree = areaTree(table.leaves)
				const [layer] = table.breakdowns
				const { totals: settled } = protect({ ...table, amounts: null }, k, tree)
				if (!layer || settled.withheld) return
				const columns = layer.categories.length
				const totals = sumUpLeaves(tree, table.totals, 1)
				const counts = sumUpLeaves(tree, layer.counts, columns)
				const rows: Rows = { tree, counts, columns, totals, totalAreas: settled }
				const blocks = protectRows(rows, k, keyedOrder(tree, '')).hidden
				const trimmed = blocks.slice()
				trimBreakdowns([rows], [trimmed], k)
				blocks.forEach((hidden, at) => {
					const node = Math.floor(at / columns)
					before += hidden
					after += trimmed[at] ?? 0
					if (hidden === trimmed[at]) return
					expect([hidden, trimmed[at]]).toEqual([1, 0])
					const count = counts[at] ?? 0
					expect(count === 0 || (count >= k && !settled.hidden[node])).toBe(true)
					if (!settled.hidden[node])
						expect(trimmed.subarray(node * columns, (node + 1) * columns).filter(Boolean)).not.toHaveLength(1)
				})
			}),
			{ numRuns: times(150, 3000), seed: 9 },
		)
		expect(after).toBeLessThan(0.95 * before)
	})
})
