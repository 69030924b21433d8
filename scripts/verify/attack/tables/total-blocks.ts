import { type ColumnTable, sumsOfVillages } from './column-table.ts'

/** Hidden totals that share the nearest published area above them: only their sum is known. */
export type TotalBlock = {
	/** Leaves whose totals are hidden. */
	members: number[]
	/** What the published total leaves for them together. */
	sum: number
}

/** The blocks of a table's totals, by the published area that holds them. */
export function totalBlocks(table: Pick<ColumnTable, 'parents' | 'columns' | 'holders'>): Map<number, TotalBlock> {
	const { parents } = table
	const totals = table.columns[0] as Float64Array
	const inner = sumsOfVillages(table)
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
		else if (!inner[area]) memberOf(blocks, above as number).push(area)
	}
	for (const [area, block] of blocks) block.sum = (totals[area] as number) - (taken[area] as number)
	return blocks
}

function memberOf(blocks: Map<number, TotalBlock>, holder: number): number[] {
	const block = blocks.get(holder) ?? { members: [], sum: 0 }
	blocks.set(holder, block)
	return block.members
}

/**
 * Whether the officer of one village, who knows its number, could tell that another village of the block has fewer
 * than K. Each hidden total is at least 1. Sure from outside is only one side: the largest member has at least
 * the mean, and if even then the others are pinned below K, they are pinned whatever the numbers are. The exact
 * condition, (S - max) - (n - 1) >= K - 1, needs the hidden numbers and is held by the protection.
 */
export function officerLearns({ members, sum }: TotalBlock, threshold: number): boolean {
	const count = members.length
	return sum - Math.ceil(sum / count) - (count - 1) < threshold - 1
}
