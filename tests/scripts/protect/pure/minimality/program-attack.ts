/** What an attacker who has the program, but not the secret, can say of the hidden totals of one kecamatan. */
export type ProgramAttack = {
	/** Values any one hidden village can have, with the probability of each, all tables held equally likely before. */
	posterior: ReadonlyMap<number, number>
	/** The same values for who knows one hidden village. */
	valuesBeside(own: number): ReadonlySet<number>
	/** Whether these numbers are among the tables for which the program hides the same villages under some secret. */
	explains(values: readonly number[]): boolean
}

/**
 * Enumerates the numbers that fit a sum of hidden totals and for which the program, with one secret or another, would
 * have hidden just these villages: every small one, and further ones in secret order up to the first safe block. To
 * this attacker hidden villages are alike, so partitions of the sum are enough.
 * @param villages villages with recipients in the kecamatan
 */
export function attackWithProgram(sum: number, members: number, villages: number, k: number): ProgramAttack {
	const fitting = [...partitions(sum, members, sum)].filter((parts) => isPublishedSo(parts, k))
	const weights = new Map<number, number>()
	for (const parts of fitting) {
		const covers = parts.filter((part) => part >= k).length
		const tables = arrangements(parts) / choose(villages - members + covers, covers)
		for (const part of parts) weights.set(part, (weights.get(part) ?? 0) + tables / members)
	}
	const all = [...weights.values()].reduce((total, weight) => total + weight, 0)
	const sorted = (values: readonly number[]) => values.toSorted((a, b) => b - a).join()
	const known = new Set(fitting.map(sorted))
	return {
		posterior: new Map([...weights].map(([value, weight]) => [value, weight / all])),
		valuesBeside: (own) =>
			new Set(
				fitting.filter((parts) => parts.includes(own)).flatMap((parts) => parts.toSpliced(parts.indexOf(own), 1)),
			),
		explains: (values) => known.has(sorted(values)),
	}
}

/** The rule worked out anew: safe as a whole, and in some order of the covers never before the last of them. */
function isPublishedSo(parts: readonly number[], k: number): boolean {
	const small = parts.filter((part) => part < k)
	const covers = parts.filter((part) => part >= k)
	const isReached = (hidden: readonly number[], left: readonly number[]): boolean =>
		left.length === 0
			? isSafe(hidden, k)
			: !isSafe(hidden, k) && left.some((cover, at) => isReached([...hidden, cover], left.toSpliced(at, 1)))
	// More than three covers are never needed; their orders need not be tried.
	return small.length > 0 && covers.length <= 3 && isReached(small, covers)
}

function isSafe(hidden: readonly number[], k: number): boolean {
	const sum = hidden.reduce((all, value) => all + value, 0)
	return hidden.length >= 3 && sum - Math.max(k, ...hidden) - (hidden.length - 1) >= k - 1
}

/** Ways to write a sum in so many parts of 1 to `most`, the largest first. */
function* partitions(sum: number, count: number, most: number): Generator<number[]> {
	if (count === 0) {
		if (sum === 0) yield []
		return
	}
	for (let first = Math.min(most, sum - count + 1); first * count >= sum; first -= 1) {
		for (const rest of partitions(sum - first, count - 1, first)) yield [first, ...rest]
	}
}

/** Number of different orders of some parts. */
function arrangements(parts: readonly number[]): number {
	const same = [...Map.groupBy(parts, (part) => part).values()]
	return same.reduce((orders, group) => orders / factorial(group.length), factorial(parts.length))
}

function choose(from: number, count: number): number {
	return factorial(from) / factorial(count) / factorial(from - count)
}

function factorial(number: number): number {
	return number < 2 ? 1 : number * factorial(number - 1)
}
