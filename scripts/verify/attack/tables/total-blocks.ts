import { type ColumnTable, innerAreas, sumsOfVillages } from './column-table.ts'

/** Hidden totals that share the nearest published area above them: only their sum is known. */
export type TotalBlock = {
	/** Hidden areas without others of the table in them: villages, or kecamatan where the portal ends there. */
	members: number[]
	/** Whether all of them are villages. */
	areVillages: boolean
	/** What the published total leaves for them together. */
	sum: number
}

/** The blocks of a table's totals, by the published area that holds them. */
export function totalBlocks(table: Pick<ColumnTable, 'parents' | 'columns' | 'holders'>): Map<number, TotalBlock> {
	const { parents } = table
	const totals = table.columns[0] as Float64Array
	const inner = innerAreas(table)
	const sums = sumsOfVillages(table)
	const holder = new Int32Array(parents.length)
	const blocks = new Map<number, TotalBlock>()
	const taken = new Float64Array(parents.length)
	for (let area = 0; area < parents.length; area++) {
		const parent = parents[area] as number
		const above = parent < 0 ? -1 : holder[parent]
		const shown = !Number.isNaN(totals[area])
		holder[area] = shown ? area : (above as number)
		if (above === -1) continue
		if (shown) taken[above as number] = (taken[above as number] as number) + (totals[area] as number)
		else if (!inner[area]) addMember(blocks, above as number, area, !sums[area])
	}
	for (const [area, block] of blocks) block.sum = (totals[area] as number) - (taken[area] as number)
	return blocks
}

function addMember(blocks: Map<number, TotalBlock>, holder: number, area: number, isVillage: boolean): void {
	const block = blocks.get(holder) ?? { members: [], areVillages: true, sum: 0 }
	blocks.set(holder, block)
	block.members.push(area)
	if (!isVillage) block.areVillages = false
}

/** Fewest villages that hide in each other. */
const FEWEST_VILLAGES = 3

/**
 * Whether the officer of one village, who knows its number, could tell that another village of the block has fewer
 * than K, or whoever has this program that all of them have. Hidden totals are at least 1, and at least three villages
 * hide together; the largest counts as K or more, or the program would not have hidden just these. Sure from outside is
 * only one side: the largest has at least the mean, and if even then the others are pinned below K, they are pinned
 * whatever the numbers are. The exact condition, (S - max(K, max)) - (n - 1) >= K - 1, needs the hidden numbers and is
 * held by the protection. Of a hidden kecamatan whose villages the portal does not list, one village is sure, and no mean.
 */
export function officerLearns({ members, areVillages, sum }: TotalBlock, threshold: number): boolean {
	const villages = areVillages ? members.length : Math.max(members.length, FEWEST_VILLAGES)
	const largest = Math.max(threshold, areVillages ? Math.ceil(sum / villages) : 0)
	return sum - largest - (villages - 1) < threshold - 1
}
