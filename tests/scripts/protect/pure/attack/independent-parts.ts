import type { Equation } from './published-system.ts'

/** Numbers each unknown by the part it belongs to: unknowns of different parts share no equation, even indirectly. */
export function independentParts(unknowns: number, equations: readonly Equation[]): number[] {
	const leaders = Array.from({ length: unknowns }, (_, unknown) => unknown)
	const leaderOf = (unknown: number): number => {
		let at = unknown
		while (leaders[at] !== at) at = leaders[at] ?? at
		leaders[unknown] = at
		return at
	}
	for (const { terms } of equations) {
		const [first, ...rest] = terms.keys()
		for (const unknown of rest) leaders[leaderOf(unknown)] = leaderOf(first ?? unknown)
	}
	return leaders.map((_, unknown) => leaderOf(unknown))
}
