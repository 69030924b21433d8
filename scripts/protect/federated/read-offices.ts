import { join } from 'node:path'
import { portalSchemaRule } from '../../../src/gate/rules/portal-schema.ts'
import { recipientOffices } from '../../../src/gate/rules/recipient-offices.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { portalSchema } from '../../../src/schemas/portal.ts'
import type { ProtectedCell } from '../../../src/schemas/recipients.ts'
import { readSettings } from '../../gate/read/read-settings.ts'
import { cellPlace } from '../release/cell-place.ts'
import { checkCells, checkRecorded, type Registries } from '../release/check-protected.ts'
import { keepHidden } from '../release/ledger/keep-hidden.ts'
import { type Ledger, readLedger, tableName } from '../release/ledger/ledger.ts'
import { PROTECTED_FOLDER, type ProtectedTableFile, readProtected } from '../release/read-protected.ts'

/** What an office has published, as far as it is to be added up. */
export type PublishedOffice = { folder: string; threshold: number; tables: readonly ProtectedTableFile[] }

/** The programmes and periods that are added up; none named: all. */
export type Wanted = { programmes: readonly string[]; periods: readonly string[] }

/**
 * Reads the protected tables and the ledgers of offices: nothing else of them, but their threshold. Each is held to the
 * registers of the whole, to its own ledger and to the other offices, and reported where it does not fit.
 */
export async function readOffices(
	folders: readonly string[],
	wanted: Wanted,
	registries: Registries,
	issues: IssueCollector,
): Promise<PublishedOffice[]> {
	const claimed = new Map<string, string>()
	const offices: PublishedOffice[] = []
	for (const folder of folders) {
		const office = await readOffice(folder, wanted, registries, issues)
		if (!office) continue
		reportTwice(office, claimed, issues)
		offices.push(office)
	}
	return offices
}

async function readOffice(
	folder: string,
	wanted: Wanted,
	registries: Registries,
	issues: IssueCollector,
): Promise<PublishedOffice | null> {
	const portal = await readSettings(join(folder, 'portal.yaml'), portalSchema, portalSchemaRule, issues, 'optional')
	const { tables: all, entries } = await readProtected(folder, issues)
	const tables = all.map((table) => only(wanted, table)).filter(({ cells }) => cells.length > 0)
	const asked = [...wanted.programmes, ...wanted.periods].join(', ')
	const place = join(folder, PROTECTED_FOLDER)
	if (tables.length === 0) issues.add(place, null, null, recipientOffices('nothing', asked || PROTECTED_FOLDER))
	if (!portal.value || tables.length === 0) return null
	const ledger = readLedger(entries)
	const claimed = new Map<string, string>()
	for (const table of tables) {
		const { id, file, lines, cells } = table
		for (const { index, finding } of [...checkCells(id, cells, registries, claimed), ...checkRecorded(cells, ledger)])
			issues.add(file, lines[index] ?? null, null, finding)
		for (const cell of unhidden(cells, ledger))
			issues.add(file, null, null, recipientOffices('unhidden', cellPlace(cell)))
	}
	return { folder, threshold: portal.value.threshold, tables }
}

function only({ programmes, periods }: Wanted, table: ProtectedTableFile): ProtectedTableFile {
	const isWanted = ({ programme, period }: ProtectedCell) =>
		(programmes.length === 0 || programmes.includes(programme)) && (periods.length === 0 || periods.includes(period))
	const lines = table.lines.filter((_, at) => isWanted(table.cells[at] as ProtectedCell))
	return { ...table, cells: table.cells.filter(isWanted), lines }
}

/** Cells that are shown, and that the ledger says were hidden in some release: only an edited table has such. */
function unhidden(cells: readonly ProtectedCell[], ledger: Ledger): ProtectedCell[] {
	return [...Map.groupBy(cells, tableName)].flatMap(([name, own]) => {
		const kept = keepHidden(own, ledger.get(name) ?? []).cells
		return own.filter((cell, at) => cell.value !== null && kept[at]?.value === null)
	})
}

/** Areas that another office has a table of, too: named once for each programme and period. */
function reportTwice({ folder, tables }: PublishedOffice, claimed: Map<string, string>, issues: IssueCollector): void {
	const said = new Set<string>()
	const own = new Set<string>()
	for (const { file, cells } of tables) {
		for (const cell of cells) {
			const name = `${tableName(cell)}\t${cell.area}`
			const other = claimed.get(name)
			own.add(name)
			if (other === undefined || said.has(tableName(cell))) continue
			said.add(tableName(cell))
			issues.add(file, null, null, recipientOffices('twice', `${cell.area} ${cell.programme} ${cell.period}, ${other}`))
		}
	}
	for (const name of own) claimed.set(name, folder)
}
