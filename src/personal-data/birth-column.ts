/** Least number of days, their least share of the filled cells and of different ones among them, and their span in years. */
const LEAST = 5
const LEAST_SHARE = 0.6
const LEAST_DIFFERENT = 0.8
const LEAST_YEARS = 15

/** Days told apart at most. */
const REMEMBERED = 4_096

/**
 * Tells a column of birth dates, whatever its heading: most of its cells hold a day and nothing else, the days differ,
 * and they lie as far apart as the ages of people do. Days of letters and of publication lie closer.
 */
export class BirthColumn {
	readonly #different = new Set<string>()
	#days = 0
	#first = Number.POSITIVE_INFINITY
	#last = Number.NEGATIVE_INFINITY

	/** Takes a cell that holds a day of a year. */
	add(text: string, year: number): void {
		this.#days++
		this.#first = Math.min(this.#first, year)
		this.#last = Math.max(this.#last, year)
		if (this.#different.size < REMEMBERED) this.#different.add(text)
	}

	/** Whether days of birth make up most of so many filled cells. */
	isMostOf(filled: number): boolean {
		const looked = Math.min(this.#days, REMEMBERED)
		return (
			this.#days >= LEAST &&
			this.#days >= LEAST_SHARE * filled &&
			this.#different.size >= LEAST_DIFFERENT * looked &&
			this.#last - this.#first >= LEAST_YEARS
		)
	}
}
