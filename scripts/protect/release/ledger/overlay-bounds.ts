import loadHighs from 'highs'
import type { OverlaySystem } from './overlay-system.ts'

/** What a cell may be at least and at most. */
export type OverlayBounds = { least: number; most: number }

/** Most hidden cells that are looked into one by one; a change of areas touches few. */
export const MOST_TARGETS = 600

/**
 * Bounds of every hidden cell that a change of areas has to do with, by linear programme (npm `highs`): the least and
 * the greatest value that fit all equations. `null` where nothing fits: the counts were not the same in both releases.
 */
export async function overlayBounds({
	least,
	equations,
	targets,
}: OverlaySystem): Promise<{ target: number; bounds: OverlayBounds }[] | null | 'too-large'> {
	const part = connected(least.length, equations)
	const touched = new Set(
		equations.filter(({ isChange }) => isChange).flatMap(({ unknowns }) => partsOf(unknowns, part)),
	)
	if (equations.some(({ unknowns, value }) => unknowns.size === 0 && value !== 0)) return null
	const asked = targets.flatMap(({ sum }, target) =>
		partsOf(sum.unknowns, part).some((one) => touched.has(one)) ? [target] : [],
	)
	if (asked.length === 0) return []
	if (asked.length > MOST_TARGETS) return 'too-large'
	const highs = await loadHighs()
	const model = highs.createModel()
	model.options.set({ output_flag: false, presolve: 'off' })
	try {
		const columns = new Map<number, number>()
		least.forEach((bound, unknown) => {
			if (!touched.has(part[unknown] ?? -1)) return
			columns.set(unknown, columns.size)
			model.addVar(bound, highs.infinity)
		})
		const columnOf = (unknown: number) => columns.get(unknown) ?? -1
		for (const { unknowns, value } of equations) {
			if (!partsOf(unknowns, part).some((one) => touched.has(one))) continue
			model.addRow(value, value, { indices: [...unknowns.keys()].map(columnOf), values: [...unknowns.values()] })
		}
		const extreme = (unknowns: Iterable<number>, sign: 1 | -1): number | null => {
			const own = [...unknowns].filter((unknown) => columns.has(unknown)).map(columnOf)
			for (const column of own) model.changeColCost(column, sign)
			model.run()
			const status = model.getModelStatus()
			const value = sign * model.getObjectiveValue()
			for (const column of own) model.changeColCost(column, 0)
			if (status === highs.constants.modelStatus.optimal) return Math.round(value * 1e6) / 1e6
			return sign === -1 && status !== highs.constants.modelStatus.infeasible ? Number.POSITIVE_INFINITY : null
		}
		const found: { target: number; bounds: OverlayBounds }[] = []
		for (const target of asked) {
			const { unknowns, known } = targets[target]?.sum ?? { unknowns: new Map<number, number>(), known: 0 }
			const from = extreme(unknowns.keys(), 1)
			const to = extreme(unknowns.keys(), -1)
			if (from === null || to === null) return null
			found.push({ target, bounds: { least: from + known, most: to + known } })
		}
		return found
	} finally {
		model.dispose()
	}
}

function partsOf(unknowns: ReadonlyMap<number, number>, part: readonly number[]): number[] {
	return [...unknowns.keys()].map((unknown) => part[unknown] ?? -1)
}

/** For each unknown the leader of those that equations connect it with. */
function connected(size: number, equations: OverlaySystem['equations']): number[] {
	const leader = Array.from({ length: size }, (_, unknown) => unknown)
	const find = (unknown: number): number => {
		let at = unknown
		while (leader[at] !== at) {
			leader[at] = leader[leader[at] ?? at] ?? at
			at = leader[at] ?? at
		}
		return at
	}
	for (const { unknowns } of equations) {
		const [first, ...others] = unknowns.keys()
		if (first === undefined) continue
		for (const other of others) leader[find(other)] = find(first)
	}
	return leader.map((_, unknown) => find(unknown))
}
