/** Every way to give a sum to some members, each `least` at least. */
export function* shares(sum: number, members: number, least: number): Generator<number[]> {
	if (members === 1) {
		if (sum >= least) yield [sum]
		return
	}
	for (let first = least; first <= sum - least * (members - 1); first += 1)
		for (const rest of shares(sum - first, members - 1, least)) yield [first, ...rest]
}
