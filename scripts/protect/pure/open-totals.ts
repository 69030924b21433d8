/** A block of hidden totals, with what of each total lies in categories that stay hidden in all of its rows. */
export type TotalBlock = {
	totals: readonly number[]
	/** Per breakdown and member: counts of the categories in which a 0 is shown. */
	apart: readonly (readonly (readonly number[])[])[]
	/** Per member: the largest sum of those over the breakdowns. */
	most: readonly number[]
}

/** A block with its largest sums worked out. */
export function totalBlock(totals: readonly number[], apart: TotalBlock['apart']): TotalBlock {
	const sumOf = (row: readonly number[] = []) => row.reduce((sum, count) => sum + count, 0)
	return { totals, apart, most: totals.map((_, member) => Math.max(0, ...apart.map((rows) => sumOf(rows[member])))) }
}

/**
 * True when each small total of a block may still be K or more for who has this program and knows any one other village:
 * there are other totals of the same sum for which the same villages would be hidden (`totalsRule`: how many covers
 * are taken follows from the small ones alone), and which fit the zeros shown in every breakdown. Where none is found the
 * zeros had better stay hidden.
 */
export function keepsTotalsOpen(block: TotalBlock, k: number): boolean {
	const members = block.totals.map((_, member) => member)
	return members.every(
		(small) =>
			(block.totals[small] ?? 0) >= k ||
			members.every((officer) => officer === small || mayBeLarge(block, small, officer, k)),
	)
}

function mayBeLarge(block: TotalBlock, large: number, officer: number, k: number): boolean {
	const fits = (totals: readonly number[]) =>
		isHiddenAlike(totals, k) && block.apart.every((rows) => hasRoom(rows, totals, officer))
	return otherTotals(block, large, officer, k).some(fits)
}

/** Totals of the same sum in which one village is large: alone among small ones, or with one more cover. */
function otherTotals(block: TotalBlock, large: number, officer: number, k: number): number[][] {
	const { totals } = block
	const all = totals.reduce((sum, total) => sum + total, 0)
	const known = totals[officer] ?? 0
	const others = totals.flatMap((_, member) => (member === large || member === officer ? [] : [member]))
	const found: number[][] = []
	const add = (small: readonly number[], covers: ReadonlyMap<number, number>) => {
		const count = totals.length - 1 - covers.size
		const own = known < k ? known : 0
		// The large one needs K; beyond that, as many small ones as the covers taken allow.
		const left = [...covers.values()].reduce((sum, cover) => sum - cover, all - k) - own
		const alike = covers.size > 0 ? (count > 1 ? k + count - 2 : k - 1) : count > 2 ? 2 * k + count - 3 : all
		const range = { least: covers.size > 0 ? 0 : k + count - 1 - own, most: Math.min(left, alike - own) }
		const values = smallTotals(block, small, range, k)
		const other = totals.map((_, member) => covers.get(member) ?? values?.get(member) ?? known)
		other[large] = 0
		other[large] = all - other.reduce((sum, total) => sum + total, 0)
		if (values && (other[large] ?? 0) >= k) found.push(other)
	}
	if (known >= k) add(others, new Map([[officer, known]]))
	else {
		add(others, new Map())
		for (const cover of others) {
			const rest = others.filter((member) => member !== cover)
			for (const count of new Set([k, Math.max(k, block.most[cover] ?? 0), Math.max(k, totals[cover] ?? 0)]))
				add(rest, new Map([[cover, count]]))
		}
	}
	return found
}

/** Small totals with a sum in a range: as near as may be to the true ones, and to what lies apart in their rows. */
function smallTotals(
	{ totals, most }: TotalBlock,
	members: readonly number[],
	range: { least: number; most: number },
	k: number,
): Map<number, number> | null {
	const values = members.map((member) => Math.min(k - 1, totals[member] ?? 1))
	let sum = values.reduce((all, value) => all + value, 0)
	while (sum > range.most || sum < range.least) {
		const by = sum > range.most ? -1 : 1
		let next = -1
		let room = Number.NEGATIVE_INFINITY
		values.forEach((value, at) => {
			const slack = by * ((most[members[at] ?? -1] ?? 0) - value)
			if ((by < 0 ? value === 1 : value === k - 1) || slack <= room) return
			next = at
			room = slack
		})
		if (next === -1 || range.least > range.most) return null
		values[next] = (values[next] ?? 0) + by
		sum += by
	}
	return new Map(members.map((member, at) => [member, values[at] ?? 1]))
}

/** True when for these totals the same villages would be hidden under some secret. */
function isHiddenAlike(totals: readonly number[], k: number): boolean {
	const small = totals.filter((total) => total < k)
	const sum = small.reduce((all, total) => all + total, 0)
	const needed =
		small.length >= 3 && sum >= 2 * k + small.length - 2 ? 0 : small.length >= 2 && sum >= k + small.length - 1 ? 1 : 2
	return small.length > 0 && totals.length - small.length === needed
}

/** True when the counts apart can be moved among the rows that have some, so that no row has more than its total. */
function hasRoom(rows: readonly (readonly number[])[], totals: readonly number[], officer: number): boolean {
	const room = rows.map((row, member) => (totals[member] ?? 0) - row.reduce((sum, count) => sum + count, 0))
	return rows.every((row, member) => {
		row.forEach((count, column) => {
			let left = count
			for (const [other, own] of rows.entries()) {
				if (other === member || other === officer || member === officer || !own[column]) continue
				const taken = Math.max(0, Math.min(left, -(room[member] ?? 0), room[other] ?? 0))
				left -= taken
				room[member] = (room[member] ?? 0) + taken
				room[other] = (room[other] ?? 0) - taken
			}
		})
		return (room[member] ?? 0) >= 0
	})
}
