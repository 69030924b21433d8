import { parentCodeOf } from '../../../../src/schemas/area-code.ts'
import type { AreaComponent } from './area-components.ts'
import { type CellKey, cellName, type ReleaseState } from './published-cell.ts'

/** A sum of unknowns, by number, and a known count. */
export type Expression = { unknowns: ReadonlyMap<number, number>; known: number }

/** Σ factor × unknown = value. */
export type OverlayEquation = { unknowns: ReadonlyMap<number, number>; value: number; isChange: boolean }

/** All that can be written down of two releases on the overlay of their areas. */
export type OverlaySystem = {
	/** Least value of each unknown: a hidden total counts somebody. */
	least: readonly number[]
	equations: readonly OverlayEquation[]
	/** Every hidden cell of both releases, as the sum of its villages. */
	targets: readonly { key: CellKey; sum: Expression }[]
}

/** Breakdown and category of a count. */
export type Column = Pick<CellKey, 'breakdown' | 'category' | 'measure'>

/**
 * The equations of two releases with different areas: every published figure is the sum of its villages, a row adds up
 * to its total, a village that did not change has the same count in both, and areas that exchanged ground have the same
 * count together.
 * @param columns the total first, then the categories of one breakdown
 */
export function overlaySystem(
	[before, after]: readonly [ReleaseState, ReleaseState],
	changed: readonly AreaComponent[],
	columns: readonly Column[],
): OverlaySystem {
	const least: number[] = []
	const equations: OverlayEquation[] = []
	const moved = new Set(changed.flat())
	const same = new Map<string, number>()
	const views = [before, after].map((state) => {
		const view = new ReleaseView(state)
		return {
			view,
			unknownOf(leaf: string, column: Column): number {
				const name = `${moved.has(leaf) ? (state === before ? 'before' : 'after') : ''} ${cellName({ area: leaf, ...column })}`
				const known = same.get(name) ?? least.push(column.breakdown === 'total' ? 1 : 0) - 1
				same.set(name, known)
				return known
			},
		}
	})
	type View = (typeof views)[number]
	const sumOf = ({ view, unknownOf }: View, area: string, column: Column): Expression => {
		const unknowns = new Map<number, number>()
		let known = 0
		for (const leaf of view.leavesIn(area)) {
			const value = view.valueOf(leaf, column)
			if (value === null) unknowns.set(unknownOf(leaf, column), 1)
			else known += value ?? 0
		}
		return { unknowns, known }
	}
	const state = (parts: readonly [Expression, number][], value: number, isChange = false) => {
		const unknowns = new Map<number, number>()
		let rest = value
		for (const [sum, factor] of parts) {
			rest -= factor * sum.known
			for (const [unknown, times] of sum.unknowns) unknowns.set(unknown, (unknowns.get(unknown) ?? 0) + factor * times)
		}
		for (const [unknown, factor] of unknowns) if (factor === 0) unknowns.delete(unknown)
		if (unknowns.size > 0 || isChange) equations.push({ unknowns, value: rest, isChange })
	}
	for (const one of views) {
		for (const area of one.view.areas) {
			for (const column of columns) {
				const value = one.view.valueOf(area, column)
				if (value !== null && value !== undefined) state([[sumOf(one, area, column), 1]], value)
			}
		}
		for (const leaf of one.view.leaves) {
			const [total, ...row] = columns
			if (!total || row.length === 0) continue
			state(
				[...row.map((column): [Expression, number] => [sumOf(one, leaf, column), 1]), [sumOf(one, leaf, total), -1]],
				0,
			)
		}
	}
	const [first, second] = views as [View, View]
	for (const areas of changed) {
		for (const column of columns) {
			const of = (view: View, factor: number) =>
				areas.map((area): [Expression, number] => [sumOf(view, area, column), factor])
			state([...of(first, 1), ...of(second, -1)], 0, true)
		}
	}
	for (const leaf of first.view.leaves) {
		if (moved.has(leaf)) continue
		for (const column of columns) {
			const [then, now] = [first.view.valueOf(leaf, column), second.view.valueOf(leaf, column)]
			if (then === undefined || now === undefined || (then === null) === (now === null)) continue
			state([[{ unknowns: new Map([[first.unknownOf(leaf, column), 1]]), known: 0 }, 1]], then ?? now ?? 0)
		}
	}
	const targets = views.flatMap((one) =>
		[...one.view.areas].flatMap((area) =>
			columns.flatMap((column) =>
				one.view.valueOf(area, column) === null ? [{ key: { area, ...column }, sum: sumOf(one, area, column) }] : [],
			),
		),
	)
	return { least, equations, targets }
}

/** The areas of a release as a tree, with its figures. */
class ReleaseView {
	readonly areas: ReadonlySet<string>
	readonly leaves: readonly string[]
	readonly #inside = new Map<string, string[]>()
	readonly #state: ReleaseState

	constructor(state: ReleaseState) {
		this.#state = state
		this.areas = new Set([...state.values()].map(({ key }) => key.area))
		const inner = new Set([...this.areas].flatMap((area) => parentCodeOf(area) ?? []))
		this.leaves = [...this.areas].filter((area) => !inner.has(area)).sort()
		for (const leaf of this.leaves) {
			for (let area: string | undefined = leaf; area !== undefined; area = parentCodeOf(area)) {
				const inside = this.#inside.get(area)
				if (inside) inside.push(leaf)
				else this.#inside.set(area, [leaf])
			}
		}
	}

	leavesIn(area: string): readonly string[] {
		return this.#inside.get(area) ?? []
	}

	/** The published figure; `null` where hidden, `undefined` where the release has no such cell. */
	valueOf(area: string, column: Column): number | null | undefined {
		return this.#state.get(cellName({ area, ...column }))?.value
	}
}
