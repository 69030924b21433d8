import type { RecipientTable } from '../../../src/gate/recipients/recipient-counts.ts'

/**
 * Refuses a table whose counts cannot be protected: the guarantee rests on whole counts that add up. Messages
 * name the table and the area, never a count.
 * @throws RangeError
 */
export function checkTable(table: RecipientTable, k: number): void {
	if (!Number.isSafeInteger(k) || k < 3) throw new RangeError('the threshold K must be a whole number of 3 or more')
	const { leaves, totals, amounts, breakdowns } = table
	refuse(table, 'totals', 0, totals.length !== leaves.length)
	refuse(table, 'amounts', 0, amounts !== null && amounts.length !== leaves.length)
	leaves.forEach((_, leaf) => {
		refuse(table, 'totals', leaf, !isCount(totals[leaf]))
		refuse(table, 'amounts', leaf, amounts !== null && !isCount(amounts[leaf]))
	})
	for (const { breakdown, categories, counts } of breakdowns) {
		refuse(table, breakdown, 0, counts.length !== leaves.length * categories.length)
		refuse(table, breakdown, 0, new Set(categories).size !== categories.length)
		leaves.forEach((_, leaf) => {
			const row = counts.subarray(leaf * categories.length, (leaf + 1) * categories.length)
			refuse(table, breakdown, leaf, !row.every(isCount) || sumOf(row) !== totals[leaf])
		})
	}
}

function refuse({ programme, period, leaves }: RecipientTable, what: string, leaf: number, isWrong: boolean): void {
	if (isWrong) throw new RangeError(`${programme} ${period} ${what}: counts of area ${leaves[leaf]} do not add up`)
}

function isCount(value: number | undefined): boolean {
	return Number.isSafeInteger(value) && (value ?? -1) >= 0
}

function sumOf(row: Int32Array | Float64Array): number {
	let sum = 0
	for (const count of row) sum += count
	return sum
}
