import { join } from 'node:path'
import { datasetNameTaken } from '../../../src/gate/rules/dataset-name.ts'
import { markOfRecipients, simulatedAreas } from '../../../src/gate/rules/simulated-areas.ts'
import type { Project } from '../../gate/read/read-project.ts'
import { checkCells, checkRecorded, type Registries } from './check-protected.ts'
import { readLedger } from './ledger/ledger.ts'
import { type ProtectContext, protectSimulatedRows, ROWS_FOLDER } from './protect-datasets.ts'
import type { ProtectedDataset } from './protected-dataset.ts'
import { type ProtectedTableFile, readProtected } from './read-protected.ts'
import { sortCells } from './sort-cells.ts'

/** What the reading of recipients needs to know of the project. */
export type RecipientsContext = ProtectContext & { project: Project }

/**
 * The programme recipients of a data folder, after protection: simulated rows are protected here and now, all other
 * datasets are read from `data/protected/`, where no row about a person is. A dataset with both comes from its rows.
 */
export async function readRecipients(dataDir: string, context: RecipientsContext): Promise<ProtectedDataset[]> {
	const { project, issues } = context
	const fromRows = await protectSimulatedRows(dataDir, context)
	const { tables, entries } = await readProtected(dataDir, issues)
	const withRows = new Set(fromRows.map(({ id }) => id))
	const withoutRows = tables.filter(({ id }) => !withRows.has(id))
	const registries: Registries = { get: project.register.get, programmes: project.programmes }
	const ledger = readLedger(entries)
	const claimed = new Map<string, string>()
	for (const { id, cells } of fromRows) {
		const file = join(dataDir, ROWS_FOLDER, `${id}.csv`)
		for (const { finding } of checkCells(id, cells, registries, claimed)) issues.add(file, null, null, finding)
	}
	for (const table of withoutRows) {
		const findings = [...checkCells(table.id, table.cells, registries, claimed), ...checkRecorded(table.cells, ledger)]
		for (const { index, finding } of findings) issues.add(table.file, table.lines[index] ?? null, null, finding)
	}
	const rows = fromRows.map(({ id }) => ({ id, file: join(dataDir, ROWS_FOLDER, `${id}.csv`) }))
	reportTakenNames([...rows, ...withoutRows], context)
	for (const table of withoutRows) reportRealAreas(table, context)
	const read = withoutRows.flatMap((table) => datasetFrom(table) ?? [])
	return [...fromRows, ...read].map(inOrder).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function datasetFrom({ id, sidecar, cells }: ProtectedTableFile): ProtectedDataset | null {
	return sidecar && { id, sidecar, cells, way: 'tables' }
}

function inOrder(dataset: ProtectedDataset): ProtectedDataset {
	return { ...dataset, cells: sortCells(dataset.cells) }
}

function reportTakenNames(read: readonly { id: string; file: string }[], { project, issues }: RecipientsContext): void {
	const taken = new Set(project.datasets.map(({ id }) => id))
	for (const { id, file } of read) if (taken.has(id)) issues.add(file, null, null, datasetNameTaken(id))
}

/** Tables of an office speak of real areas: none of them passes for a simulation. */
function reportRealAreas(
	{ id, file, sidecar, cells }: ProtectedTableFile,
	{ project, issues }: RecipientsContext,
): void {
	const mark = markOfRecipients(id, sidecar)
	if (!mark) return
	const real = new Set(cells.flatMap(({ area }) => (project.register.isInvented(area) ? [] : [area])))
	const finding = simulatedAreas(mark, real.size, 'figures')
	if (finding) issues.add(mark === 'line' ? file.replace(/\.csv$/, '.yaml') : file, null, null, finding)
}
