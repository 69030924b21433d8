import { levelOfCode } from '../../../../src/schemas/area-level.ts'
import type { MergedCell, MergedCells } from '../read/merge-cells.ts'
import type { ColumnTable } from './column-table.ts'

/** All that is published of one programme, period and measure. */
export type PublishedTable = {
	programme: string
	period: string
	measure: string
	/** Area codes, each after the area that holds it. */
	areas: readonly string[]
	areaAt: ReadonlyMap<string, number>
	/** The totals, as a table without categories. */
	totals: ColumnTable
	/** Each breakdown together with the totals. */
	breakdowns: ReadonlyMap<string, { categories: readonly string[]; table: ColumnTable }>
	cellAt(breakdown: string, column: number, area: number): MergedCell
}

/** Rebuilds the tables from single cells: the tree by the area codes, columns by breakdown and category. */
export function rebuiltTables({ cells }: Pick<MergedCells, 'cells'>): PublishedTable[] {
	const groups = Map.groupBy(cells.values(), ({ programme, period, measure }) => `${programme}\t${period}\t${measure}`)
	return [...groups.values()].map(tableOf)
}

function tableOf(cells: readonly MergedCell[]): PublishedTable {
	const [{ programme, period, measure }] = cells as [MergedCell]
	const areas = [...new Set(cells.map(({ area }) => area))].sort(compareCodes)
	const areaAt = new Map(areas.map((area, at) => [area, at]))
	const tree = { parents: parentsOf(areas, areaAt), holders: holdersAmong(areas) }
	const columns = new Map<string, Map<string, Float64Array>>()
	const byPlace = new Map<string, MergedCell>()
	for (const cell of cells) {
		const values = columnOf(columns, cell, areas.length)
		const at = areaAt.get(cell.area) as number
		values[at] = cell.value ?? Number.NaN
		byPlace.set(`${cell.breakdown}\t${cell.category}\t${at}`, cell)
	}
	const leastTotal = measure === 'rupiah' ? 0 : 1
	const total = columns.get('total')?.get('total') ?? new Float64Array(areas.length).fill(Number.NaN)
	const breakdowns = new Map<string, { categories: readonly string[]; table: ColumnTable }>()
	for (const [breakdown, byCategory] of columns) {
		if (breakdown === 'total') continue
		const categories = [...byCategory.keys()].sort()
		const parts = categories.map((category) => fillZeros(byCategory.get(category) as Float64Array, total))
		breakdowns.set(breakdown, { categories, table: { ...tree, columns: [total, ...parts], leastTotal } })
	}
	const placeOf = (breakdown: string, column: number) =>
		column === 0 ? ['total', 'total'] : [breakdown, breakdowns.get(breakdown)?.categories[column - 1] ?? '']
	return {
		programme,
		period,
		measure,
		areas,
		areaAt,
		totals: { ...tree, columns: [total], leastTotal },
		breakdowns,
		cellAt(breakdown, column, area) {
			const [name = '', category = ''] = placeOf(breakdown, column)
			const known = byPlace.get(`${name}\t${category}\t${area}`)
			if (known) return known
			const [{ file }] = cells as [MergedCell]
			const code = areas[area] as string
			return { area: code, programme, period, measure, breakdown: name, category, value: null, file, line: null }
		},
	}
}

function columnOf(
	columns: Map<string, Map<string, Float64Array>>,
	{ breakdown, category }: MergedCell,
	areas: number,
): Float64Array {
	const byCategory = columns.get(breakdown) ?? new Map<string, Float64Array>()
	columns.set(breakdown, byCategory)
	const values = byCategory.get(category) ?? new Float64Array(areas).fill(Number.NaN)
	byCategory.set(category, values)
	return values
}

/** An area without recipients has none in any category, printed or not. */
function fillZeros(values: Float64Array, totals: Float64Array): Float64Array {
	return values.map((value, area) => (Number.isNaN(value) && totals[area] === 0 ? 0 : value))
}

/** Shorter codes are higher areas; `00` is the country. */
function compareCodes(a: string, b: string): number {
	return depthOf(a) - depthOf(b) || (a < b ? -1 : a > b ? 1 : 0)
}

function depthOf(code: string): number {
	return code === '00' ? 0 : code.length
}

/** Recipients are counted in desa and kelurahan: every area above them holds some, listed or not. */
function holdersAmong(areas: readonly string[]): Uint8Array {
	return Uint8Array.from(areas, (code) => (levelOfCode(code) === 'desa-kelurahan' ? 0 : 1))
}

/** The nearest area of the table that holds each one: levels without rows are stepped over. */
function parentsOf(areas: readonly string[], areaAt: ReadonlyMap<string, number>): Int32Array {
	return Int32Array.from(areas, (code) => {
		for (let cut = code.lastIndexOf('.'); cut > 0; cut = code.lastIndexOf('.', cut - 1)) {
			const above = areaAt.get(code.slice(0, cut))
			if (above !== undefined) return above
		}
		return code === '00' ? -1 : (areaAt.get('00') ?? -1)
	})
}
