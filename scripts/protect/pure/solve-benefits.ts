/** Rupiah per recipient of each category, and whether no other benefits fit the amounts as well. */
export type Benefits = { perCategory: readonly number[]; isUnique: boolean }

/**
 * Whole rupiah per recipient of each category, such that every leaf's amount is exactly the sum of its counts
 * times these benefits; `undefined` when there are none. `counts` is leaf-major. Categories without recipients
 * get 0.
 */
export function solveBenefits(
	amounts: Float64Array,
	counts: Int32Array | Float64Array,
	columns: number,
): Benefits | undefined {
	const equations = independentRows(amounts, counts, columns)
	const perCategory = eliminate(equations, columns).map(Math.round)
	const used = new Uint8Array(columns)
	for (let leaf = 0; leaf < amounts.length; leaf += 1) {
		let paid = 0
		for (let column = 0; column < columns; column += 1) {
			const count = counts[leaf * columns + column] ?? 0
			paid += (perCategory[column] ?? 0) * count
			if (count > 0) used[column] = 1
		}
		if (paid !== amounts[leaf]) return undefined
	}
	return { perCategory, isUnique: equations.length === used.filter(Boolean).length }
}

/** A reduced equation: its leading entry is 1 at `lead`, the amount stands last. */
type Equation = { lead: number; entries: number[] }

/** At most one equation per category, each reduced by those before it. */
function independentRows(amounts: Float64Array, counts: Int32Array | Float64Array, columns: number): Equation[] {
	const equations: Equation[] = []
	for (let leaf = 0; leaf < amounts.length && equations.length < columns; leaf += 1) {
		const entries = [...counts.subarray(leaf * columns, (leaf + 1) * columns), amounts[leaf] ?? 0]
		for (const equation of equations) subtract(entries, equation)
		const lead = entries.findIndex((entry, at) => at < columns && Math.abs(entry) > 1e-6)
		if (lead === -1) continue
		const pivot = entries[lead] ?? 1
		equations.push({ lead, entries: entries.map((entry) => entry / pivot) })
	}
	return equations
}

function eliminate(equations: readonly Equation[], columns: number): number[] {
	const benefits = new Array<number>(columns).fill(0)
	for (const { lead, entries } of equations.toReversed()) {
		const known = benefits.reduce((sum, benefit, at) => sum + (at === lead ? 0 : benefit * (entries[at] ?? 0)), 0)
		benefits[lead] = (entries[columns] ?? 0) - known
	}
	return benefits
}

function subtract(entries: number[], equation: Equation): void {
	const factor = entries[equation.lead] ?? 0
	equation.entries.forEach((entry, at) => {
		entries[at] = (entries[at] ?? 0) - factor * entry
	})
}
