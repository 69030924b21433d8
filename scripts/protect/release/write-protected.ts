import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { csvLine } from '../../../src/gate/csv/csv-text.ts'
import { protectedSidecarSchema, type Sidecar } from '../../../src/schemas/dataset.ts'
import type { ProtectedCell } from '../../../src/schemas/recipients.ts'
import type { LedgerEntry } from './ledger/ledger.ts'
import type { ProtectedDataset } from './protected-dataset.ts'
import { ledgerHeadings, protectedHeadings } from './protected-row.ts'

/** A file of `data/protected/`, as text. */
export type ProtectedFile = { name: string; text: string }

/**
 * Writes the protected tables, their sidecars and the ledger into a folder. All files are written in full beside the
 * old ones first, then put in place one by one, the ledger before the tables: whatever stops this, no table is ever
 * there that the ledger does not guard.
 */
export function writeProtected(folder: string, files: readonly ProtectedFile[]): void {
	mkdirSync(folder, { recursive: true })
	for (const { name, text } of files) writeFileSync(join(folder, draftOf(name)), text)
	for (const { name } of files) renameSync(join(folder, draftOf(name)), join(folder, name))
}

/** Names with a dot in front are passed over by every reader of the folder. */
function draftOf(name: string): string {
	return `.${name}.baru`
}

/** The files of a release in the order in which they are put in place. */
export function protectedFiles(
	datasets: readonly ProtectedDataset[],
	entries: readonly LedgerEntry[],
): ProtectedFile[] {
	return [
		{ name: 'ledger.csv', text: ledgerText(entries) },
		...datasets.flatMap(({ id, sidecar, cells }) => [
			{ name: `${id}.yaml`, text: sidecarText(sidecar) },
			{ name: `${id}.csv`, text: tableText(cells) },
		]),
	]
}

function tableText(cells: readonly ProtectedCell[]): string {
	const lines = cells.map(({ area, programme, period, breakdown, category, measure, value, status }) =>
		csvLine([area, programme, period, breakdown, category, measure, value, status]),
	)
	return csvLine(protectedHeadings) + lines.join('')
}

function ledgerText(entries: readonly LedgerEntry[]): string {
	const lines = entries.map(({ programme, period, release, area, breakdown, category, measure, value }) =>
		csvLine([programme, period, release, area, breakdown, category, measure, value, value === null ? 'Q' : 'A']),
	)
	return csvLine(ledgerHeadings) + lines.join('')
}

function sidecarText(sidecar: Sidecar): string {
	const written = stringify(protectedSidecarSchema.parse(sidecar), { lineWidth: 0 })
	return `# Ditulis oleh npm run protect. Written by npm run protect.\n${written}`
}
