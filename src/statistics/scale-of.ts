import type { Indicator } from '../schemas/indicator.ts'

/**
 * How long the scale of an index is, in its unit, not rounded: largest − smallest value it can have; without both, the
 * stretch between its outer limits. `null` where neither is known.
 */
export function scaleOf(
	{ minimum, maximum }: Pick<Indicator, 'minimum' | 'maximum'>,
	limits: readonly number[] = [],
): number | null {
	const [low, high] = minimum === null || maximum === null ? [limits[0], limits.at(-1)] : [minimum, maximum]
	return low === undefined || high === undefined || high <= low ? null : high - low
}
