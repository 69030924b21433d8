/**
 * Remembers which area, period and indicator had a figure: one bit each, in one bitmap for every pair of
 * period and indicator. Exact, unlike a table of hashes, and bounded by the keys that can exist (11 KB a
 * pair for all 84,000 villages), not by the rows read. Where a key stood first is not kept: the rare
 * duplicates are looked up by reading again (`locateDuplicates`).
 */
export class SeenKeys {
	readonly #bitmaps = new Map<number, Uint32Array>()
	#pair = -1
	#bitmap: Uint32Array = new Uint32Array(0)

	/** Takes three small whole numbers; true when they come for the first time. */
	add(area: number, period: number, indicator: number): boolean {
		const pair = period * 65_536 + indicator
		const word = area >>> 5
		if (pair !== this.#pair || word >= this.#bitmap.length) this.#select(pair, word)
		const bit = 1 << (area & 31)
		const before = this.#bitmap[word] as number
		this.#bitmap[word] = before | bit
		return (before & bit) === 0
	}

	#select(pair: number, word: number): void {
		const known = this.#bitmaps.get(pair)
		this.#pair = pair
		if (known && word < known.length) {
			this.#bitmap = known
			return
		}
		const grown = new Uint32Array(Math.max(64, (word + 1) * 2))
		if (known) grown.set(known)
		this.#bitmaps.set(pair, grown)
		this.#bitmap = grown
	}
}
