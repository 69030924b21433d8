import { share } from './share.ts'

/** A stage beside the others: shares in percent, and how many it lacks; `null` where a count is unknown. */
export type StageShare = { ofFirst: number | null; ofPrevious: number | null; lost: number | null }

/**
 * What each stage is of the first and of the one before it: 100 × stage ÷ whole, rounded to `decimals` (halves
 * away from zero), and previous − stage. Never from or across an unknown stage; no share of zero.
 */
export function stageShares(counts: readonly (number | null)[], decimals: number): StageShare[] {
	return counts.map((count, index) => {
		const [first, previous] = index === 0 ? [null, null] : [counts[0] ?? null, counts[index - 1] ?? null]
		const shareOf = (whole: number | null) => (count === null || whole === null ? null : share(count, whole, decimals))
		return {
			ofFirst: shareOf(first),
			ofPrevious: shareOf(previous),
			lost: count === null || previous === null ? null : previous - count,
		}
	})
}
