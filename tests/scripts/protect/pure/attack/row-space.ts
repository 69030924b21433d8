/** A linear form over unknowns, with whole coefficients. */
export type LinearForm = ReadonlyMap<number, number>

/**
 * What can be derived from linear forms by adding, subtracting and scaling them, decided in whole numbers without
 * rounding: fraction-free elimination on BigInt, each row divided by its greatest common divisor.
 */
export class RowSpace {
	readonly #rows = new Map<number, Map<number, bigint>>()

	constructor(forms: Iterable<LinearForm> = []) {
		for (const form of forms) this.add(form)
	}

	/** Number of independent forms. */
	get rank(): number {
		return this.#rows.size
	}

	/** Adds a form; true when it told something new. */
	add(form: LinearForm): boolean {
		const rest = this.#reduce(form)
		const lead = leadOf(rest)
		if (lead === undefined) return false
		this.#rows.set(lead, divided(rest))
		return true
	}

	/** True when a form follows from those added. */
	derives(form: LinearForm): boolean {
		return this.#reduce(form).size === 0
	}

	#reduce(form: LinearForm): Map<number, bigint> {
		let rest = new Map([...form].filter(([, factor]) => factor !== 0).map(([at, factor]) => [at, BigInt(factor)]))
		// A row's lead is its smallest unknown, so each step clears one unknown and touches later ones only.
		for (let lead = nextLead(rest, this.#rows, -1); lead !== undefined; lead = nextLead(rest, this.#rows, lead)) {
			const row = this.#rows.get(lead)
			const pivot = row?.get(lead)
			const factor = rest.get(lead)
			if (!row || pivot === undefined || factor === undefined) break
			rest = combined(rest, pivot, row, factor)
		}
		return rest
	}
}

function nextLead(rest: Map<number, bigint>, rows: Map<number, unknown>, after: number): number | undefined {
	let next: number | undefined
	for (const at of rest.keys()) if (at > after && rows.has(at) && (next === undefined || at < next)) next = at
	return next
}

/** pivot × rest − factor × row, without the unknowns that cancel. */
function combined(rest: Map<number, bigint>, pivot: bigint, row: Map<number, bigint>, factor: bigint) {
	const sum = new Map<number, bigint>()
	for (const [at, entry] of rest) sum.set(at, entry * pivot)
	for (const [at, entry] of row) sum.set(at, (sum.get(at) ?? 0n) - entry * factor)
	for (const [at, entry] of sum) if (entry === 0n) sum.delete(at)
	return divided(sum)
}

function divided(row: Map<number, bigint>): Map<number, bigint> {
	let divisor = 0n
	for (const entry of row.values()) divisor = greatestCommonDivisor(divisor, entry < 0n ? -entry : entry)
	return divisor > 1n ? new Map([...row].map(([at, entry]) => [at, entry / divisor])) : row
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
	return b === 0n ? a : greatestCommonDivisor(b, a % b)
}

function leadOf(row: Map<number, bigint>): number | undefined {
	return row.size === 0 ? undefined : Math.min(...row.keys())
}
