import type { Portal } from '../../src/schemas/portal.ts'
import type { ProtectedCell } from '../../src/schemas/recipients.ts'
import type { IssueCollector } from '../read/issue-collector.ts'
import { sortCells } from '../write/recipients/sort-cells.ts'
import { checkCells, checkRecorded, type Registries } from './check-protected.ts'
import { readLedger } from './ledger/ledger.ts'
import type { ProtectedDataset } from './protected-dataset.ts'
import { type ProtectedTableFile, readProtected } from './read-protected.ts'

/** What the reading of recipients needs to know of the project. */
export type RecipientContext = Registries & { portal: Portal | null; issues: IssueCollector }

/**
 * The programme recipients of a data folder, after protection. Datasets with rows have been protected by now and are
 * handed in; all others are read from `data/protected/`, where no row about a person is.
 */
export async function readRecipients(
	dataDir: string,
	fromRows: readonly ProtectedDataset[],
	{ issues, ...registries }: RecipientContext,
): Promise<ProtectedDataset[]> {
	const { tables, entries } = await readProtected(dataDir, issues)
	const withRows = new Set(fromRows.map(({ id }) => id))
	const withoutRows = tables.filter(({ id }) => !withRows.has(id))
	const ledger = readLedger(entries)
	const claimed = new Map<string, string>()
	for (const { id, cells } of fromRows) for (const { finding } of checkCells(id, cells, registries, claimed)) issues.add(`${dataDir}/recipients/${id}.csv`, null, null, finding)
	for (const table of withoutRows) {
		const findings = [...checkCells(table.id, table.cells, registries, claimed), ...checkRecorded(table.cells, ledger)]
		for (const { index, finding } of findings) issues.add(table.file, table.lines[index] ?? null, null, finding)
	}
	const read = withoutRows.flatMap((table) => datasetFrom(table) ?? [])
	return [...fromRows, ...read].map(inOrder).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function datasetFrom({ id, sidecar, cells }: ProtectedTableFile): ProtectedDataset | null {
	return sidecar && { id, sidecar, cells, way: 'tables' }
}

function inOrder(dataset: ProtectedDataset): ProtectedDataset {
	return { ...dataset, cells: sortCells(dataset.cells as ProtectedCell[]) }
}
