/** Gives each text a small whole number, in the order of first sight. */
export class SmallIds {
	readonly #ids = new Map<string, number>()

	of(text: string): number {
		const known = this.#ids.get(text)
		if (known !== undefined) return known
		this.#ids.set(text, this.#ids.size)
		return this.#ids.size - 1
	}

	get size(): number {
		return this.#ids.size
	}
}
