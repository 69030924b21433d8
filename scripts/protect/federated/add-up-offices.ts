import { parentCodeOf } from '../../../src/schemas/area-code.ts'
import type { ProtectedCell } from '../../../src/schemas/recipients.ts'
import { isTotal } from '../release/ledger/published-cell.ts'
import { topAreas } from './top-areas.ts'

/** A breakdown, or the rupiah, that not every office has: of the whole table it is left out. */
export type LeftOut = ProtectedCell['breakdown'] | 'rupiah'

/** One programme and period of all offices, up to the area around them. */
export type AddedUp = { cells: ProtectedCell[]; leftOut: LeftOut[] }

type Layer = { name: LeftOut; columns: readonly Column[] }
type Column = Pick<ProtectedCell, 'breakdown' | 'category' | 'measure'>

/**
 * Adds up protected tables of one programme and period, which together cover an area: the cells of the offices as they
 * are, and above them the sums. A sum is shown where all its parts are, or count nobody; where one is hidden, it is hidden.
 *
 * Guaranteed: what follows from the result follows from the tables of the offices, for every cell of it is one of theirs,
 * a sum of cells that they show, or hidden. Offices count villages of their own, so no figure of one narrows down a figure of
 * another; all bounds that `protect` leaves a small count stay as they are, and what an office hides cannot be found by
 * subtraction, since a sum that holds it is nowhere shown. The price: where one office shows no total of its own, the whole shows
 * none, though rows protected together might.
 *
 * A breakdown, and the rupiah, are taken over where every office that counts anybody has them, in the same categories.
 * @param cells of all offices; each village below `whole` stands in them
 * @param whole the area around the offices
 */
export function addUpOffices(cells: readonly ProtectedCell[], whole: string): AddedUp {
	const known = new Map<string, Map<string, ProtectedCell>>()
	for (const cell of cells) put(known, cell)
	const tops = topAreas(known.keys())
	const layers = layersOf(cells, tops, known)
	const kept = new Set(layers.whole.flatMap(({ columns }) => columns.map(columnName)))
	const above = areasAbove(tops, whole)
	const [first] = cells
	if (!first) return { cells: [], leftOut: [] }
	const { programme, period } = first
	const sums = [...above].flatMap(([area, parts]) =>
		layers.whole.flatMap(({ columns }) =>
			columns.map((column): ProtectedCell => {
				const value = sumOf(parts, column, known)
				const cell = { area, programme, period, ...column, value, status: value === null ? 'Q' : 'A' } as const
				put(known, cell)
				return cell
			}),
		),
	)
	const own = cells.filter((cell) => kept.has(columnName(cell)))
	return { cells: [...sums, ...own], leftOut: layers.leftOut }
}

function put(known: Map<string, Map<string, ProtectedCell>>, cell: ProtectedCell): void {
	const own = known.get(cell.area) ?? new Map<string, ProtectedCell>()
	known.set(cell.area, own.set(columnName(cell), cell))
}

function columnName({ breakdown, category, measure }: Column): string {
	return `${breakdown}\t${category}\t${measure}`
}

/** The areas above those of the offices, each with the areas it is the sum of; the lowest first. */
function areasAbove(tops: readonly string[], whole: string): Map<string, string[]> {
	const parts = new Map<string, Set<string>>()
	for (const top of tops) {
		for (let area = top; area !== whole; ) {
			const above = parentCodeOf(area)
			if (above === undefined) break
			parts.set(above, (parts.get(above) ?? new Set()).add(area))
			area = above
		}
	}
	const lowestFirst = [...parts].sort(([a], [b]) => depthOf(b, whole) - depthOf(a, whole) || (a < b ? -1 : 1))
	return new Map(lowestFirst.map(([area, own]) => [area, [...own]]))
}

function depthOf(area: string, whole: string): number {
	return area === whole ? 0 : area.length
}

/** `null` where a part is hidden. An area without recipients has none in any category, and no rupiah, said or not. */
function sumOf(
	parts: readonly string[],
	column: Column,
	known: ReadonlyMap<string, ReadonlyMap<string, ProtectedCell>>,
): number | null {
	let sum = 0
	for (const area of parts) {
		const own = known.get(area)
		const value = own?.get(columnName(column))?.value ?? (own && countsNobody(own) ? 0 : null)
		if (value === null) return null
		sum += value
	}
	return sum
}

function countsNobody(own: ReadonlyMap<string, ProtectedCell>): boolean {
	return [...own.values()].some((cell) => isTotal(cell) && cell.value === 0)
}

/** The layers that every office has, and the names of the others. */
function layersOf(
	cells: readonly ProtectedCell[],
	tops: readonly string[],
	known: ReadonlyMap<string, ReadonlyMap<string, ProtectedCell>>,
): { whole: Layer[]; leftOut: LeftOut[] } {
	const columns = new Map(cells.map((cell) => [columnName(cell), cell]))
	const layers = Map.groupBy(columns.values(), layerOf)
	const whole: Layer[] = []
	const leftOut: LeftOut[] = []
	for (const [name, own] of layers) {
		const isIn = (area: string) => {
			const there = known.get(area)
			return there !== undefined && (countsNobody(there) || own.every((cell) => there.has(columnName(cell))))
		}
		if (!tops.every(isIn)) leftOut.push(name)
		else
			whole.push({
				name,
				columns: own
					.map(({ breakdown, category, measure }) => ({ breakdown, category, measure }))
					.sort((a, b) => (a.category < b.category ? -1 : 1)),
			})
	}
	return { whole, leftOut }
}

function layerOf(cell: Column): LeftOut {
	return cell.measure === 'rupiah' ? 'rupiah' : cell.breakdown
}
