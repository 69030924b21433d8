/**
 * What follows about kinds of benefit from the number of recipients and the rupiah they got together:
 * - `none`: these benefits do not explain the amount;
 * - `safe`: for no kind a small number of recipients follows;
 * - `open`: some kind has a small number, or may be narrowed down to one;
 * - `too-large`: too many mixtures to look through.
 */
export type MixVerdict = 'none' | 'safe' | 'open' | 'too-large'

/** Most steps of a search; a few tenths of a second. */
const MOST_STEPS = 30_000_000

/**
 * Whoever knows the benefits solves Σ n_b = recipients, Σ a_b·n_b = rupiah over whole numbers n_b ≥ 0. A kind is kept
 * when in the solutions it is always 0, never below K, or may be K or more and varies by at least K − 1; which of the
 * solutions is the true one does not matter.
 * @param benefits rupiah per recipient of each kind, whole numbers above 0
 */
export function benefitMix(recipients: number, rupiah: number, benefits: readonly number[], k: number): MixVerdict {
	const kinds = [...new Set(benefits)].sort((a, b) => a - b)
	let explained = false
	for (const kind of kinds) {
		const range = rangeOf(kind, kinds, recipients, rupiah)
		if (range === 'too-large') return 'too-large'
		if (range === null) return 'none'
		explained = true
		const { least, most } = range
		if (most > 0 && least < k && (most < k || most - least < k - 1)) return 'open'
	}
	return explained ? 'safe' : 'none'
}

type Range = { least: number; most: number }

/**
 * Fewest and most recipients that a kind has in any solution. One kind at an end is the base: everybody gets it, and
 * each other kind adds (or takes) its difference. What the kind in question leaves is then paid in as few differences as
 * possible; the base takes whoever is left.
 */
function rangeOf(
	kind: number,
	kinds: readonly number[],
	recipients: number,
	rupiah: number,
): Range | null | 'too-large' {
	const base = (kind === kinds[0] ? kinds.at(-1) : kinds[0]) ?? kind
	const rest = Math.abs(rupiah - base * recipients)
	if (kind === base) return rest === 0 ? { least: recipients, most: recipients } : null
	// Kinds lie on one side of the base; an amount on the other side has no solution.
	if ((rupiah - base * recipients) * (kind - base) < 0) return null
	const step = kinds.filter((one) => one !== base).reduce((all, one) => divisor(all, Math.abs(one - base)), 0)
	if (rest % step !== 0) return null
	const own = Math.abs(kind - base) / step
	const others = kinds.filter((one) => one !== base && one !== kind).map((one) => Math.abs(one - base) / step)
	const target = rest / step
	if (others.length === 0) {
		const count = target / own
		return Number.isInteger(count) && count <= recipients ? { least: count, most: count } : null
	}
	if (target * others.length > MOST_STEPS) return 'too-large'
	const fewest = fewestCoins(others, target)
	let [least, most] = [-1, -1]
	for (let count = 0; count <= recipients && count * own <= target; count++) {
		if ((fewest[target - count * own] ?? Number.POSITIVE_INFINITY) > recipients - count) continue
		if (least === -1) least = count
		most = count
	}
	return least === -1 ? null : { least, most }
}

/** For each sum up to a target, the fewest coins that pay it exactly; infinity where none do. */
function fewestCoins(coins: readonly number[], target: number): Float64Array {
	const fewest = new Float64Array(target + 1).fill(Number.POSITIVE_INFINITY)
	fewest[0] = 0
	for (const coin of coins) {
		for (let sum = coin; sum <= target; sum++) {
			const one = (fewest[sum - coin] ?? 0) + 1
			if (one < (fewest[sum] ?? 0)) fewest[sum] = one
		}
	}
	return fewest
}

function divisor(a: number, b: number): number {
	return b === 0 ? a : divisor(b, a % b)
}
