import { type Breakdown, breakdowns } from '../../schemas/recipients.ts'
import type { JudgedProgramme } from './recipient-judges.ts'

/** Slot of the total in a village's block; the categories of the breakdowns follow, one breakdown after the other. */
const TOTAL = 0

/** Bits of a mask: one for each component, and two for disability above them. */
const DISABILITY_BITS = 30
const MOST_COMPONENTS = 30

/** More different amounts than a programme has kinds of benefit. */
const MOST_AMOUNTS = 40

const component = breakdowns.indexOf('komponen')
const disability = breakdowns.indexOf('disabilitas')

/** Where a breakdown's categories stand in a village's block. */
export type BreakdownSlots = { breakdown: Breakdown; categories: readonly string[]; first: number }

/** Sums over all rows of a village: `unpaidRows` leave the amount empty. */
export type VillageSums = { rows: number; recipients: number; rupiah: number; unpaidRows: number }

/** More amounts than are kept apart: `many`. */
export const tooManyAmounts = MOST_AMOUNTS + 1

/** Components that the bits of a class hold apart. */
export const mostComponents = MOST_COMPONENTS

/**
 * Counts of one programme and period while rows are read: a block of numbers for each village, in one typed
 * array that grows with the villages and never with the rows. Rows of one recipient each also leave, for each
 * class, which sensitive values (component, disability) were seen in it, as bits.
 */
export class ProgrammePeriodCounts {
	readonly programme: JudgedProgramme
	readonly period: string
	readonly slots: readonly BreakdownSlots[]
	readonly width: number
	/** Rows read, and of each breakdown and the amount how many left it empty. */
	rows = 0
	readonly empty = new Int32Array(breakdowns.length)
	emptyAmounts = 0
	/** Rows of one recipient each: how many got each amount, or `many` different ones. */
	paid: Map<number, number> | 'many' | null
	#counts = new Float64Array(0)
	#amounts = new Float64Array(0)
	#masks: Uint32Array | null

	constructor(programme: JudgedProgramme, period: string, recordLevel: boolean) {
		this.programme = programme
		this.period = period
		let first = 1
		this.slots = breakdowns.map((breakdown, i) => {
			const categories = programme.words[i]?.ids ?? []
			const slots = { breakdown, categories, first }
			first += categories.length
			return slots
		})
		this.width = first
		this.#masks = recordLevel ? new Uint32Array(0) : null
		this.paid = recordLevel ? new Map() : null
	}

	/** Adds recipients of a village; `categories` holds the place of the category in each breakdown, -1 for none. */
	add(village: number, recipients: number, rupiah: number, categories: Int32Array): void {
		const block = village * this.width
		this.#reach(village)
		this.rows++
		if (this.paid instanceof Map) this.#pay(this.paid, rupiah)
		const counts = this.#counts
		counts[block + TOTAL] = (counts[block + TOTAL] as number) + recipients
		this.#amounts[village] = (this.#amounts[village] as number) + rupiah
		const mask = this.#masks ? sensitiveBits(categories) : 0
		this.#mark(block + TOTAL, mask)
		for (let i = 0; i < categories.length; i++) {
			const category = categories[i] as number
			if (category === -1) {
				this.empty[i] = (this.empty[i] as number) + 1
				continue
			}
			const slot = block + (this.slots[i] as BreakdownSlots).first + category
			counts[slot] = (counts[slot] as number) + recipients
			this.#mark(slot, mask)
		}
	}

	/** Adds what an engine counted of many rows of a village together; their categories are added beside it. */
	addTotal(village: number, { rows, recipients, rupiah, unpaidRows }: VillageSums): void {
		this.#reach(village)
		this.rows += rows
		this.emptyAmounts += unpaidRows
		this.#counts[village * this.width + TOTAL] = this.count(village, TOTAL) + recipients
		this.#amounts[village] = this.amount(village) + rupiah
	}

	/** Adds recipients of one category of a breakdown, by its place among `slots`. */
	addCategory(village: number, breakdown: number, category: number, recipients: number): void {
		this.#reach(village)
		const slot = (this.slots[breakdown] as BreakdownSlots).first + category
		this.#counts[village * this.width + slot] = this.count(village, slot) + recipients
	}

	/** Notes two recipients of a class, by their categories as in `add`: those farthest apart tell whether all are alike. */
	markClass(village: number, slot: number, first: Int32Array, last: Int32Array): void {
		this.#reach(village)
		this.#mark(village * this.width + slot, sensitiveBits(first) | sensitiveBits(last))
	}

	count(village: number, slot: number): number {
		return this.#counts[village * this.width + slot] ?? 0
	}

	amount(village: number): number {
		return this.#amounts[village] ?? 0
	}

	mask(village: number, slot: number): number {
		return this.#masks?.[village * this.width + slot] ?? 0
	}

	/** The breakdowns that every row fills. */
	get filled(): readonly BreakdownSlots[] {
		return this.slots.filter(({ categories }, i) => categories.length > 0 && this.empty[i] === 0)
	}

	#pay(paid: Map<number, number>, rupiah: number): void {
		paid.set(rupiah, (paid.get(rupiah) ?? 0) + 1)
		if (paid.size > MOST_AMOUNTS) this.paid = 'many'
	}

	#mark(slot: number, mask: number): void {
		if (this.#masks) this.#masks[slot] = (this.#masks[slot] as number) | mask
	}

	#reach(village: number): void {
		if ((village + 1) * this.width > this.#counts.length) this.#grow(village)
	}

	#grow(village: number): void {
		const villages = Math.max(64, (village + 1) * 2)
		this.#counts = grown(this.#counts, new Float64Array(villages * this.width))
		this.#amounts = grown(this.#amounts, new Float64Array(villages))
		if (this.#masks) this.#masks = grown(this.#masks, new Uint32Array(villages * this.width))
	}
}

function grown<T extends Float64Array | Uint32Array>(from: T, into: T): T {
	into.set(from)
	return into
}

function sensitiveBits(categories: Int32Array): number {
	const ofComponent = categories[component] as number
	const ofDisability = categories[disability] as number
	const low = ofComponent === -1 ? 0 : 1 << (ofComponent % MOST_COMPONENTS)
	return ofDisability === -1 ? low : low | (1 << (DISABILITY_BITS + ofDisability))
}

const componentBits = 2 ** MOST_COMPONENTS - 1

/** How many different values of a sensitive column a mask holds. */
export function distinctValues(mask: number, sensitive: 'komponen' | 'disabilitas'): number {
	let bits = sensitive === 'komponen' ? mask & componentBits : mask >>> DISABILITY_BITS
	let values = 0
	for (; bits !== 0; bits &= bits - 1) values++
	return values
}
