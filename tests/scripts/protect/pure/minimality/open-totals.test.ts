import { describe, expect, it } from 'vitest'
import { seededNumbers } from '../../../../../bench/protection/generated-tables.ts'
import { areaTree } from '../../../../../scripts/protect/pure/area-tree.ts'
import { protect } from '../../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../../scripts/protect/pure/protected-cells.ts'
import { times } from '../../../../depth.ts'
import { attackerOn } from '../attack/linear-programme.ts'
import { publishedSystem } from '../attack/published-system.ts'
import { inventedTable } from '../invented-table.ts'
import { attackWithProgram } from './program-attack.ts'
import { shares } from './shares.ts'

const K = 5
const FEWEST = 3
const MOST = 24

/** A kecamatan of few villages, most with a few recipients in three categories, the first the most common. */
function inventedKecamatan(random: () => number) {
	const codes = Array.from({ length: 7 + Math.floor(random() * 2) }, (_, at) => `99.01.01.${2001 + at}`)
	const totals = codes.map(() => 1 + Math.floor(random() * random() * 9))
	const rows = totals.map((total, village) => {
		// Villages where nothing is small hold the sums up.
		if (village < 2) return [20 + total, 12, 9]
		const row = [0, 0, 0]
		for (let one = 0; one < total; one += 1) {
			const at = Math.min(2, Math.floor(random() * random() * 4))
			row[at] = (row[at] ?? 0) + 1
		}
		return row
	})
	for (const village of [0, 1]) totals[village] = 41 + (totals[village] ?? 0)
	const column = (at: number) => rows.map((row) => row[at] ?? 0)
	const komponen = { a: column(0), b: column(1), c: column(2) }
	return {
		codes,
		totals,
		table: inventedTable(Object.fromEntries(codes.map((code, at) => [code, totals[at] ?? 0])), { komponen }),
	}
}

describe('protect: the attacker who has the program and the breakdowns', () => {
	it('leaves small totals open, whatever zeros are shown: to readers and to officers', () => {
		const random = seededNumbers(9)
		const done = { tables: 0, zeros: 0, small: 0, tried: 0 }
		for (let at = 0; at < times(80, 800); at += 1) {
			const { codes, totals, table } = inventedKecamatan(random)
			const published = protect(table, K, areaTree(codes), { secret: `rahasia ${at}` })
			const members = codes.flatMap((_, leaf) => (published.totals.hidden[leaf + 1] ? [leaf] : []))
			const sum = members.reduce((all, leaf) => all + (totals[leaf] ?? 0), 0)
			// Larger sums have too many tables to try them all.
			if (published.withheld || members.length < FEWEST || sum > MOST) continue
			const zeros = members.filter((leaf) =>
				published.breakdowns[0]?.hidden.subarray(3 * leaf + 3, 3 * leaf + 6).includes(0),
			)
			done.tables += 1
			done.zeros += zeros.length
			const system = publishedSystem(protectedCells(published))
			const attacker = attackerOn(system)
			const unknowns = members.map((leaf) => system.cell(codes[leaf] ?? '', 'total', 'total').unknowns[0] ?? -1)
			const program = attackWithProgram(sum, members.length, codes.length, K)
			const known = new Map<string, boolean>()
			const isPossible = (others: readonly number[]) => {
				const possible = known.get(others.join()) ?? fits(others)
				known.set(others.join(), possible)
				return possible
			}
			const fits = (others: readonly number[]) => {
				done.tried += 1
				attacker.learn(new Map(others.map((count, member) => [unknowns[member] ?? -1, count])))
				try {
					attacker.bounds(system.cell(codes[members[0] ?? 0] ?? '', 'komponen', 'a'))
					return true
				} catch {
					return false
				} finally {
					attacker.forget()
				}
			}
			const tables = [...shares(sum, members.length, 1)].filter((others) => program.explains(others))
			members.forEach((leaf, member) => {
				if ((totals[leaf] ?? 0) >= K) return
				done.small += 1
				members.forEach((officer, other) => {
					if (other === member) return
					const open = tables.some(
						(others) => (others[member] ?? 0) >= K && others[other] === totals[officer] && isPossible(others),
					)
					expect(open).toBe(true)
				})
			})
			attacker.dispose()
		}
		if (process.env.PROTECTION_PROOF) process.stdout.write(`${JSON.stringify(done)}\n`)
		expect(done.small).toBeGreaterThan(50)
		expect(done.zeros).toBeGreaterThan(20)
	})
})
