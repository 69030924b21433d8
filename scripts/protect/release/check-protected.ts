import { protectedTable } from '../../../src/gate/rules/protected-table.ts'
import { recipientOverlap } from '../../../src/gate/rules/recipient-overlap.ts'
import type { Finding } from '../../../src/issue/finding.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import type { ProtectedCell } from '../../../src/schemas/recipients.ts'
import { cellPlace } from './cell-place.ts'
import { type Ledger, tableName } from './ledger/ledger.ts'
import { cellName, isTotal } from './ledger/published-cell.ts'
import { releaseLedger } from './release-ledger.ts'

/** What protected cells are held to. */
export type Registries = {
	get(code: string): Area | undefined
	programmes: readonly Programme[]
}

type CellFinding = { index: number; finding: Finding }

/**
 * Holds cells to the registries and to each other: known area and programme, the programme's own unit, no cell
 * twice, every area with a total, and no programme, period and area in two datasets.
 * @param claimed cells that other datasets hold already, by name, with the dataset; filled here
 */
export function checkCells(
	dataset: string,
	cells: readonly ProtectedCell[],
	{ get, programmes }: Registries,
	claimed: Map<string, string>,
): CellFinding[] {
	const units = new Map(programmes.map(({ id, recipientUnit }) => [id, recipientUnit]))
	const own = new Set<string>()
	const totals = new Set(cells.flatMap((cell) => (isTotal(cell) ? [areaName(cell)] : [])))
	const findings = cells.flatMap((cell, index): CellFinding[] => {
		const name = `${tableName(cell)}\t${cellName(cell)}`
		const finding = faultOf(cell, get, units, own.has(name), totals) ?? overlapOf(cell, dataset, claimed)
		own.add(name)
		return finding ? [{ index, finding }] : []
	})
	for (const cell of cells) claimed.set(areaName(cell), dataset)
	return findings
}

function areaName(cell: ProtectedCell): string {
	return `${tableName(cell)}\t${cell.area}`
}

function faultOf(
	cell: ProtectedCell,
	get: Registries['get'],
	units: ReadonlyMap<string, string>,
	isTwice: boolean,
	totals: ReadonlySet<string>,
): Finding | null {
	const unit = units.get(cell.programme)
	if (!get(cell.area))
		return protectedTable({ id: 'wilayah yang ada di register', en: 'an area of the register' }, cell.area)
	if (unit === undefined)
		return protectedTable({ id: 'program dari programmes.csv', en: 'a programme of programmes.csv' }, cell.programme)
	if (cell.measure !== 'rupiah' && cell.measure !== unit)
		return protectedTable({ id: `${unit} atau rupiah`, en: `${unit} or rupiah` }, cell.measure)
	if (isTwice) return protectedTable({ id: 'setiap sel satu kali', en: 'each cell once' }, cellPlace(cell))
	return totals.has(areaName(cell))
		? null
		: protectedTable({ id: 'total untuk setiap wilayah', en: 'a total for every area' }, cellPlace(cell))
}

function overlapOf(cell: ProtectedCell, dataset: string, claimed: ReadonlyMap<string, string>): Finding | null {
	const other = claimed.get(areaName(cell))
	return other === undefined || other === dataset ? null : recipientOverlap(cellPlace(cell), other)
}

/** Cells that the ledger does not record as they stand: it would not guard them at the next release. */
export function checkRecorded(cells: readonly ProtectedCell[], ledger: Ledger): CellFinding[] {
	return cells.flatMap((cell, index) => {
		const releases = ledger.get(tableName(cell)) ?? []
		const recorded = releases.at(-1)?.get(cellName(cell))
		if (recorded && recorded.value === cell.value) return []
		return [{ index, finding: releaseLedger('unrecorded', releases.length, cellPlace(cell)) }]
	})
}
