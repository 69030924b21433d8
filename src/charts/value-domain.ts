/** From the smallest to the largest value, with zero unless it is not wanted; never of zero length. */
export function valueDomain(values: readonly number[], withZero: boolean): [number, number] {
	const low = Math.min(...values, ...(withZero ? [0] : []))
	const high = Math.max(...values, ...(withZero ? [0] : []))
	if (low < high) return [low, high]
	if (withZero) return [0, 1]
	const pad = Math.abs(low) * 0.05 || 1
	return [low - pad, high + pad]
}
