/** Where rounding alone leaves the factor of a figure open by more than this, it says nothing. */
const WIDEST = 0.02

/** Two numbers of which one may be the other times a factor. */
export type Pair = { is: number; was: number }

/** By how much each side may be rounded, up or down. */
export type Halves = { is: number; was: number }

/** The factor that most pairs share within their rounding, by how many of them, and how many say anything of it. */
export function sharedFactor(
	pairs: readonly Pair[],
	halves: Halves,
): { telling: number; count: number; factor: number } {
	const spans = pairs.flatMap((pair) => spanOf(pair, halves))
	return { telling: spans.length, ...mostShared(spans) }
}

type Span = { from: number; to: number }

/** Between which factors a pair may lie, given how its numbers are rounded; none where that leaves it open. */
function spanOf({ is, was }: Pair, half: Halves): Span[] {
	if (was <= half.was || is <= half.is) return []
	const span = { from: (is - half.is) / (was + half.was), to: (is + half.is) / (was - half.was) }
	return span.to - span.from <= WIDEST * (is / was) ? [span] : []
}

/** The factor that lies in most spans, and in how many. */
function mostShared(spans: readonly Span[]): { count: number; factor: number } {
	const ends = spans
		.flatMap(({ from, to }) => [
			{ at: from, opens: 1 },
			{ at: to, opens: -1 },
		])
		.sort((a, b) => a.at - b.at || b.opens - a.opens)
	let open = 0
	let best = { count: 0, factor: 1 }
	ends.forEach(({ at, opens }, i) => {
		open += opens
		if (open > best.count) best = { count: open, factor: (at + (ends[i + 1]?.at ?? at)) / 2 }
	})
	return best
}
