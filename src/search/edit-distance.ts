/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of the
 * other (optimal string alignment). Counting stops above `most`, which then comes back plus one.
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1
	let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]
	for (let row = 1; row <= a.length; row++) {
		const next = [row]
		for (let at = 1; at <= b.length; at++) next.push(stepOf(a, b, row, at, { before, last, next }))
		if (Math.min(...next) > most) return most + 1
		;[before, last] = [last, next]
	}
	return last[b.length] ?? 0
}

type Rows = { before: readonly number[]; last: readonly number[]; next: readonly number[] }

function stepOf(a: string, b: string, row: number, at: number, { before, last, next }: Rows): number {
	const cost = a[row - 1] === b[at - 1] ? 0 : 1
	const least = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + cost)
	const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
	return swapped ? Math.min(least, (before[at - 2] ?? 0) + 1) : least
}
