import { type ColumnTable, innerAreas } from '../../../../scripts/verify/attack/tables/column-table.ts'

/** For every column and area whether it is hidden: totals first, then the row of categories as a whole. */
export type HiddenAreas = { totals: Set<number>; rows: Set<number> }

type Layer = {
	positive(area: number): boolean
	hidden: Set<number>
	/** Whether the leaves of a block may share it. */
	holds(members: readonly number[]): boolean
}

/**
 * A protection that is slow and plain, for the tests of the attack only: hides small areas, then merges blocks from
 * the bottom up until each holds. `null` when even the top does not hold and the table must be withheld.
 */
export function protectPlainly(full: ColumnTable, threshold: number): HiddenAreas | null {
	const [totals, ...categories] = full.columns as [Float64Array, ...Float64Array[]]
	const at = (column: Float64Array, area: number) => column[area] as number
	const small = (value: number) => value > 0 && value < threshold
	const areas = [...full.parents.keys()]
	const totalLayer: Layer = {
		positive: (area) => at(totals, area) > 0,
		hidden: new Set(areas.filter((area) => small(at(totals, area)))),
		holds(members) {
			const values = members.map((area) => at(totals, area))
			const rest = values.reduce((sum, value) => sum + value, 0) - Math.max(threshold, ...values)
			return members.length >= 3 && rest - (members.length - 1) >= threshold - 1
		},
	}
	if (!mergeBlocks(full, totalLayer)) return null
	const rowLayer: Layer = {
		positive: totalLayer.positive,
		hidden: new Set([
			...totalLayer.hidden,
			...areas.filter((area) => categories.some((column) => small(at(column, area)))),
		]),
		holds(members) {
			const sums = categories.map((column) => members.reduce((sum, area) => sum + at(column, area), 0))
			return members.filter(totalLayer.positive).length >= 3 && sums.every((sum) => !small(sum))
		},
	}
	if (categories.length > 0 && !mergeBlocks(full, rowLayer)) return null
	return { totals: totalLayer.hidden, rows: rowLayer.hidden }
}

function mergeBlocks(table: ColumnTable, layer: Layer): boolean {
	const inner = innerAreas(table)
	const nodes = [...table.parents.keys()].filter((area) => inner[area]).reverse()
	for (const node of nodes) if (!layer.hidden.has(node) && !settle(table, inner, layer, node)) return false
	return !layer.hidden.has(0)
}

/** Hides more below a published area until its block holds; hides the area itself when nothing is left. */
function settle(table: ColumnTable, inner: Uint8Array, layer: Layer, node: number): boolean {
	for (;;) {
		const leaves = leavesBelow(table, inner, node)
		const members = leaves.filter((leaf) => layer.hidden.has(leaf) && holderOf(table, layer, leaf) === node)
		if (members.length === 0 || layer.holds(members)) return true
		const open = leaves.filter((leaf) => !layer.hidden.has(leaf) && layer.positive(leaf))
		const near = open.filter((leaf) => pathUp(table, leaf, node).every((area) => layer.hidden.has(area)))
		const size = (leaf: number) => table.columns[0]?.[leaf] as number
		const next = (near.length > 0 ? near : open).sort((a, b) => size(a) - size(b))[0]
		if (next === undefined) {
			layer.hidden.add(node)
			return node !== 0
		}
		for (const area of [next, ...pathUp(table, next, node)]) layer.hidden.add(area)
	}
}

function leavesBelow(table: ColumnTable, inner: Uint8Array, node: number): number[] {
	return [...table.parents.keys()].filter((area) => !inner[area] && pathUp(table, area, -1).includes(node))
}

/** Areas above one, up to but without another. */
function pathUp({ parents }: ColumnTable, area: number, end: number): number[] {
	const path: number[] = []
	for (let at = parents[area] as number; at !== end && at >= 0; at = parents[at] as number) path.push(at)
	return path
}

function holderOf(table: ColumnTable, layer: Layer, leaf: number): number {
	return pathUp(table, leaf, -1).find((area) => !layer.hidden.has(area)) ?? -1
}

/** The table as it is published: hidden cells are NaN. */
export function publish(full: ColumnTable, hidden: HiddenAreas): ColumnTable {
	const columns = full.columns.map((values, column) =>
		values.map((value, area) => ((column === 0 ? hidden.totals : hidden.rows).has(area) ? Number.NaN : value)),
	)
	return { ...full, columns }
}
