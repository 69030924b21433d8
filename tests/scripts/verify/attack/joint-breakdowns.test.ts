import { expect, test } from 'vitest'
import { auditTable } from '../../../../scripts/verify/attack/audit-table.ts'
import { attackPieces } from '../../../../scripts/verify/attack/programme/attack-pieces.ts'
import { jointEquations, parseUnknown } from '../../../../scripts/verify/attack/programme/joint-equations.ts'
import { loadSolver } from '../../../../scripts/verify/attack/programme/linear-programme.ts'
import { countUntried } from '../../../../scripts/verify/attack/rules/untried.ts'
import type { ColumnTable } from '../../../../scripts/verify/attack/tables/column-table.ts'
import { treeOf } from './random-tables.ts'

/** Six villages of 2, 5, 4, 2, 10 and 12 recipients, whose totals are hidden. */
const counts = [2, 5, 4, 2, 10, 12]

/** A breakdown in which the villages of each group have one category of their own: their sum is known. */
function groupedTable(groups: readonly (readonly number[])[]): ColumnTable {
	const sum = counts.reduce((total, count) => total + count, 0)
	const totals = [sum, sum, ...counts.map(() => Number.NaN)]
	const categories = groups.map((group) => {
		const own = group.reduce((total, village) => total + (counts[village] as number), 0)
		return [own, own, ...counts.map((_, village) => (group.includes(village) ? Number.NaN : 0))]
	})
	return {
		parents: treeOf([6]),
		columns: [totals, ...categories].map((column) => Float64Array.from(column)),
		leastTotal: 1,
	}
}

test('two breakdowns that each leave room, and together do not, are caught by the linear programme', async () => {
	const tables = new Map([
		// The first two share 7 recipients, the next two 6: each has between 1 and 6, and 1 and 5.
		[
			'komponen',
			groupedTable([
				[0, 1],
				[2, 3],
				[4, 5],
			]),
		],
		// The second and third share 9: with the above, the third has 5 at most, the second 4 at least, the first 3 at most.
		[
			'kelompok_umur',
			groupedTable([
				[1, 2],
				[0, 4],
				[3, 5],
			]),
		],
	])
	for (const table of tables.values()) {
		expect(auditTable(table, 5, 'bounds').filter(({ kind }) => kind !== 'officer')).toEqual([])
	}
	const open = await loadSolver()
	const found = [
		...attackPieces(jointEquations(tables), { open, threshold: 5, untried: countUntried() }, 'pkh 2024'),
	].map(({ key }) => parseUnknown(key))
	expect(found.filter(({ column }) => column === 0).map(({ area }) => area - 2)).toEqual([0, 1, 2, 3])
})
