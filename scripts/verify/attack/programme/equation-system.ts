/** A number times a coefficient in an equation; `value` is `null` where the cell is hidden. */
export type Term = { key: string; value: number | null; least: number; coefficient: number }

/** Equations that hang together: unknowns with their least values, and sums of them that must hold. */
export type EquationPiece = {
	keys: readonly string[]
	least: readonly number[]
	equations: readonly { unknowns: readonly number[]; coefficients: readonly number[]; sum: number }[]
}

type Equation = { unknowns: number[]; coefficients: number[]; sum: number }

/** Gathers equations among published and hidden cells, and hands them out piece by connected piece. */
export function createEquations() {
	const numbers = new Map<string, number>()
	const keys: string[] = []
	const least: number[] = []
	const equations: Equation[] = []

	function unknown({ key, least: leastValue }: Term): number {
		const known = numbers.get(key)
		if (known !== undefined) return known
		numbers.set(key, keys.length)
		least.push(leastValue)
		return keys.push(key) - 1
	}

	return {
		/** States that the terms add up to zero. */
		add(terms: readonly Term[]): void {
			const equation: Equation = { unknowns: [], coefficients: [], sum: 0 }
			for (const term of terms) {
				if (term.value !== null) equation.sum -= term.coefficient * term.value
				else {
					equation.unknowns.push(unknown(term))
					equation.coefficients.push(term.coefficient)
				}
			}
			if (equation.unknowns.length > 0) equations.push(equation)
		},
		pieces(): EquationPiece[] {
			return connected(keys.length, equations).map((part) => {
				const unknowns = [...new Set(part.flatMap((equation) => equation.unknowns))]
				const local = new Map(unknowns.map((number, at) => [number, at]))
				return {
					keys: unknowns.map((number) => keys[number] as string),
					least: unknowns.map((number) => least[number] as number),
					equations: part.map((equation) => ({
						...equation,
						unknowns: equation.unknowns.map((number) => local.get(number) as number),
					})),
				}
			})
		},
	}
}

function connected(count: number, equations: readonly Equation[]): Equation[][] {
	const roots = Int32Array.from({ length: count }, (_, number) => number)
	const find = (number: number): number => {
		let at = number
		while (roots[at] !== at) {
			roots[at] = roots[roots[at] as number] as number
			at = roots[at] as number
		}
		return at
	}
	for (const { unknowns } of equations) {
		const first = find(unknowns[0] as number)
		for (const other of unknowns) roots[find(other)] = first
	}
	return [...Map.groupBy(equations, ({ unknowns }) => find(unknowns[0] as number)).values()]
}
