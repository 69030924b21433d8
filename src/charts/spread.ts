type Block = { wish: number; size: number }
type Group = { members: number[]; top: number; size: number }

/**
 * Moves blocks apart along one axis, each as little as possible from its wish, in the order of their wishes.
 * `wish` and the results are the blocks' middles. Blocks that meet are merged and centred on the mean of their
 * wishes (pool adjacent violators). When all together do not fit between `from` and `to` they overrun `to`.
 */
export function spread(blocks: readonly Block[], from: number, to: number): number[] {
	const order = blocks.map((_, index) => index).sort((a, b) => (blocks[a]?.wish ?? 0) - (blocks[b]?.wish ?? 0))
	const groups: Group[] = []
	for (const index of order) {
		groups.push(groupOf(blocks, [index], from, to))
		mergeBackwards(groups, blocks, from, to)
	}
	return middles(groups, blocks)
}

function groupOf(blocks: readonly Block[], members: number[], from: number, to: number): Group {
	let size = 0
	let wished = 0
	for (const member of members) {
		const block = blocks[member]
		if (!block) continue
		wished += block.wish - block.size / 2 - size
		size += block.size
	}
	const top = Math.max(from, Math.min(wished / members.length, to - size))
	return { members, top, size }
}

function mergeBackwards(groups: Group[], blocks: readonly Block[], from: number, to: number): void {
	for (;;) {
		const last = groups.at(-1)
		const before = groups.at(-2)
		if (!last || !before || before.top + before.size <= last.top) return
		groups.splice(-2, 2, groupOf(blocks, [...before.members, ...last.members], from, to))
	}
}

function middles(groups: readonly Group[], blocks: readonly Block[]): number[] {
	const result = blocks.map(() => 0)
	for (const { members, top } of groups) {
		let at = top
		for (const member of members) {
			const size = blocks[member]?.size ?? 0
			result[member] = at + size / 2
			at += size
		}
	}
	return result
}
