import loadHighs from 'highs'
import { independentParts } from './independent-parts.ts'
import type { PublishedSystem, Sum } from './published-system.ts'

const highs = await loadHighs()

/** Least and greatest value a sum of unknowns can have. */
export type Bounds = { least: number; greatest: number }

/** An attacker with a linear programme; dispose of it after use. */
export type Attacker = {
	bounds(sum: Sum): Bounds
	/** Fixes unknowns to what somebody knows, until `forget`. */
	learn(known: ReadonlyMap<number, number>): void
	forget(): void
	/** True when knowing these unknowns can say anything about that sum: they are linked by equations. */
	concerns(known: ReadonlyMap<number, number>, sum: Sum): boolean
	dispose(): void
}

/** Sets up the published equations with the lower bounds of all unknowns; one model per independent part. */
export function attackerOn(system: PublishedSystem): Attacker {
	const part = independentParts(system.unknowns.length, system.equations)
	const models = new Map([...new Set(part)].map((leader) => [leader, partModel(system, part, leader)]))
	const modelOf = (unknown: number) => models.get(part[unknown] ?? -1)
	let learned: readonly number[] = []
	const extreme = (sum: Sum, sign: 1 | -1): number => {
		const touched = Map.groupBy(sum.unknowns, modelOf)
		return [...touched].reduce((all, [model, unknowns]) => all + (model?.extreme(unknowns, sign) ?? 0), sum.known)
	}
	return {
		bounds: (sum) => ({ least: extreme(sum, 1), greatest: extreme(sum, -1) }),
		learn(known) {
			learned = [...known.keys()]
			for (const [unknown, value] of known) modelOf(unknown)?.bound(unknown, value, value)
		},
		forget() {
			for (const unknown of learned)
				modelOf(unknown)?.bound(unknown, system.unknowns[unknown]?.least ?? 0, highs.infinity)
			learned = []
		},
		concerns: (known, sum) =>
			sum.unknowns.some((unknown) => [...known.keys()].some((own) => part[own] === part[unknown])),
		dispose() {
			for (const model of models.values()) model.dispose()
		},
	}
}

function partModel({ unknowns, equations }: PublishedSystem, part: readonly number[], leader: number) {
	const model = highs.createModel()
	model.options.set({ output_flag: false, presolve: 'off' })
	const columns = new Map<number, number>()
	unknowns.forEach(({ least }, unknown) => {
		if (part[unknown] !== leader) return
		columns.set(unknown, columns.size)
		model.addVar(least, highs.infinity)
	})
	const columnOf = (unknown: number) => columns.get(unknown) ?? -1
	for (const { terms, value } of equations) {
		const indices = [...terms.keys()]
		if (part[indices[0] ?? -1] !== leader) continue
		model.addRow(value, value, { indices: indices.map(columnOf), values: [...terms.values()] })
	}
	return {
		extreme(sum: readonly number[], sign: 1 | -1): number {
			for (const unknown of sum) model.changeColCost(columnOf(unknown), sign)
			model.run()
			// Starting from the last solution now and then leads nowhere, and a fresh start does not.
			if (model.getModelStatus() === highs.constants.modelStatus.unknown) {
				model.clearSolver()
				model.run()
			}
			const status = model.getModelStatus()
			const value = sign * model.getObjectiveValue()
			for (const unknown of sum) model.changeColCost(columnOf(unknown), 0)
			if (status === highs.constants.modelStatus.optimal) return value
			if (sign === -1 && status !== highs.constants.modelStatus.infeasible) return Number.POSITIVE_INFINITY
			throw new Error(`the linear programme ended with status ${status}`)
		},
		bound: (unknown: number, least: number, greatest: number) =>
			model.changeColBounds(columnOf(unknown), least, greatest),
		dispose: () => model.dispose(),
	}
}
