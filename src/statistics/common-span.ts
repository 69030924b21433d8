/** Two references at which figures of many areas stand, the earlier one first. */
export type Span = { from: string; to: string }

/**
 * The span over which the most areas can be compared: it ends at `to` and begins at the reference that the most of
 * the stretches that hold `to` hold as well, of several alike at the oldest. `null` where no stretch holds two.
 *
 * @param stretches for each area the references that may be subtracted from one another
 */
export function commonSpan(stretches: readonly (readonly string[])[], to: string): Span | null {
	const earlier = stretches.filter((one) => one.includes(to)).flatMap((one) => one.filter((at) => at < to))
	const counts = Map.groupBy(earlier, (at) => at)
	const [from] = [...counts.keys()].sort(
		(a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0) || (a < b ? -1 : 1),
	)
	return from === undefined ? null : { from, to }
}
