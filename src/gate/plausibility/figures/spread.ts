/** The middle of numbers, `NaN` for none. */
export function middle(values: readonly number[]): number {
	const ordered = values.toSorted((a, b) => a - b)
	const upper = ordered[Math.floor(ordered.length / 2)] ?? Number.NaN
	if (ordered.length % 2 === 1) return upper
	return (upper + (ordered[ordered.length / 2 - 1] ?? Number.NaN)) / 2
}

/** Median distance from the median: how far apart numbers usually lie, whatever a few of them do. */
export function usualDistance(values: readonly number[]): number {
	const centre = middle(values)
	return middle(values.map((value) => Math.abs(value - centre)))
}
