/** Random numbers that are the same on every machine and every day for the same seed. */
export type SeededRandom = {
	/** At least 0, below 1. */
	next(): number
	/** Whole, from `from` to `to`, both included. */
	whole(from: number, to: number): number
	/** One of a list that is not empty. */
	pick<T>(list: readonly T[]): T
	/** True with a probability of `share`. */
	chance(share: number): boolean
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, whole numbers only, so every engine agrees. */
export function seededRandom(seed: number): SeededRandom {
	let state = seed >>> 0
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
	const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
	return {
		next,
		whole,
		pick: (list) => {
			const chosen = list[whole(0, list.length - 1)]
			if (chosen === undefined) throw new Error('a list to pick from holds at least one thing')
			return chosen
		},
		chance: (share) => next() < share,
	}
}
