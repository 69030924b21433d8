import type { Highs } from 'highs'
import loadHighs from 'highs'
import type { EquationPiece } from './equation-system.ts'

type Extreme = Float64Array | 'endless' | 'undecided' | null

/** A solver of linear or integer programmes over one piece of equations. */
export type PieceSolver = {
	/**
	 * Values for all unknowns at which one is largest or smallest; `endless` when it can be any number up from its
	 * least, `null` when no values agree with what is published.
	 * @throws UndecidedProgramme when it takes too long to know
	 */
	extreme(unknown: number, direction: 'most' | 'least'): Exclude<Extreme, 'undecided'>
	dispose(): void
}

/** Thrown where the solver gives up before it knows. */
export class UndecidedProgramme extends Error {}

/** What an unknown may be: counts are whole, but decimals are quicker to search and mostly say the same. */
export type Domain = 'decimal' | 'whole'

/** Branches of the search among whole numbers before it is given up; most need a handful. */
const MOST_BRANCHES = 2000

/** Opens `highs`, the attacker's solver; the module is loaded once. */
export async function loadSolver(): Promise<(piece: EquationPiece, domain?: Domain) => PieceSolver> {
	const highs = await loadHighs()
	return (piece, domain = 'decimal') => createSolver(highs, piece, domain)
}

function createSolver(highs: Highs, { least, equations }: EquationPiece, domain: Domain): PieceSolver {
	const starts = [0]
	for (const { unknowns } of equations) starts.push((starts.at(-1) as number) + unknowns.length)
	const sums = equations.map(({ sum }) => sum)
	const model = highs.createModel({
		numCols: least.length,
		numRows: equations.length,
		colCost: new Float64Array(least.length),
		colLower: least,
		colUpper: new Float64Array(least.length).fill(highs.infinity),
		rowLower: sums,
		rowUpper: sums,
		matrix: {
			format: 'csr',
			numRows: equations.length,
			numCols: least.length,
			starts,
			indices: equations.flatMap(({ unknowns }) => unknowns),
			values: equations.flatMap(({ coefficients }) => coefficients),
		},
		...(domain === 'whole' ? { integrality: new Int32Array(least.length).fill(1) } : {}),
	})
	model.options.set({ output_flag: false, presolve: 'off', mip_max_nodes: MOST_BRANCHES })
	const { optimal, unbounded, infeasible } = highs.constants.modelStatus

	function solve(): Extreme {
		model.run()
		const status = model.getModelStatus()
		if (status === optimal) return Float64Array.from(model.getSolution().colValue)
		if (status === unbounded) return 'endless'
		return status === infeasible ? null : 'undecided'
	}

	/** Starting from the last solution is quick; now and then it leads nowhere, and a fresh start does. */
	function solveAgain(): Extreme {
		model.clearSolver()
		return solve()
	}

	return {
		extreme(unknown, direction) {
			model.changeColCost(unknown, direction === 'most' ? -1 : 1)
			const warm = solve()
			const point = warm instanceof Float64Array ? warm : solveAgain()
			model.changeColCost(unknown, 0)
			if (point === 'undecided') throw new UndecidedProgramme('highs could not decide a programme of hidden cells')
			return point
		},
		dispose: () => model.dispose(),
	}
}
