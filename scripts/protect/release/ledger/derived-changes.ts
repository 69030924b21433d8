import { parentCodeOf } from '../../../../src/schemas/area-code.ts'
import { type CellKey, isHidden, type ReleaseState } from './published-cell.ts'
import { type Edge, settledEdges } from './settled-edges.ts'

/**
 * Hidden cells whose change between two releases follows from the published ones: whoever keeps both releases
 * subtracts them. The change is known where a cell is shown in both; every area's change is the sum of its
 * children's, and every village's total changes by the sum of its categories. An unknown that lies on no
 * cycle of these equations is settled by them.
 *
 * Layers are looked at one by one: totals, rupiah, and each breakdown with the totals.
 */
export function derivedChanges(before: ReleaseState, after: ReleaseState): CellKey[] {
	const keys = new Map([...before, ...after].map(([name, { key }]) => [name, key]))
	const layers = new Set(
		[...keys.values()].filter(({ breakdown }) => breakdown !== 'total').map((key) => key.breakdown),
	)
	const inner = new Set([...keys.values()].flatMap(({ area }) => parentCodeOf(area) ?? []))
	const areas = new Set([...keys.values()].map(({ area }) => area))
	const unknown = [...keys].flatMap(([name, key]) =>
		isHidden(before.get(name)) || isHidden(after.get(name)) ? [key] : [],
	)
	const isAmount = ({ measure }: CellKey) => measure === 'rupiah'
	const isTotal = (key: CellKey) => key.breakdown === 'total' && !isAmount(key)
	const tree = { inner, areas }
	return unique([
		...settled(unknown.filter(isTotal), tree),
		...settled(unknown.filter(isAmount), tree),
		...[...layers].flatMap((layer) =>
			settled(
				unknown.filter((key) => isTotal(key) || (key.breakdown === layer && !isAmount(key))),
				{ ...tree, rows: true },
			),
		),
	])
}

type Tree = { inner: ReadonlySet<string>; areas: ReadonlySet<string>; rows?: boolean }

/** The unknowns that the equations among them settle. */
function settled(unknown: readonly CellKey[], { inner, areas, rows = false }: Tree): CellKey[] {
	const nodes = new Map<string, number>([['', 0]])
	const node = (name: string): number => {
		const known = nodes.get(name)
		if (known !== undefined) return known
		nodes.set(name, nodes.size)
		return nodes.size - 1
	}
	const edges = unknown.map(({ area, category }): Edge => {
		const parent = parentCodeOf(area)
		const above = parent !== undefined && areas.has(parent) ? node(`${parent}\t${category}`) : 0
		if (inner.has(area)) return [above, node(`${area}\t${category}`)]
		return [above, rows ? node(`${area}\t`) : 0]
	})
	const isSettled = settledEdges(nodes.size, edges)
	return unknown.filter((_, index) => isSettled[index])
}

function unique(keys: readonly CellKey[]): CellKey[] {
	return [...new Set(keys)]
}
