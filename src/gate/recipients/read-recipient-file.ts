import type { Finding, PlacedFinding } from '../../issue/finding.ts'
import { systemCode } from '../csv/system-code.ts'
import { TableWatch } from '../personal-data/table-watch.ts'
import { readCsv } from '../read/read-csv.ts'
import { fileUnreadable } from '../rules/file-missing.ts'
import { emptyScope } from '../rules/recipient-scope.ts'
import { unitInHeading } from '../rules/recipient-unit.ts'
import { markOfRecipients, simulatedAreas } from '../rules/simulated-areas.ts'
import { checkGroups } from './check-groups.ts'
import { classCounts } from './class-counts.ts'
import { countedTables, leavesOf } from './counted-tables.ts'
import { recipientColumns, recipientContents, unrepeated } from './recipient-columns.ts'
import type { RecipientContext, RecipientFile, RecipientRows } from './recipient-file.ts'
import { RecipientJudges } from './recipient-judges.ts'
import { RecipientRowReader } from './recipient-row-reader.ts'

/**
 * Reads a file of recipients, record-level or counted, into counts by village: strict columns, personal-data
 * detector, and classes of recipients that are too small. Memory grows with the villages, never with the
 * rows, and no cell of the file stands in any issue. The counts are unprotected: they are not to be written.
 */
export async function readRecipientFile(file: RecipientFile, context: RecipientContext): Promise<RecipientRows> {
	const judges = new RecipientJudges(file, context)
	const reader = await readRows(file, context, judges)
	const groups = [...reader.groups.values()]
	for (const { column, finding } of checkGroups(groups, judges.codes, context)) {
		context.issues.add(file.file, null, column, finding)
	}
	reportRealAreas(file, context, judges.codes)
	const leaves = leavesInScope(file, context, judges.codes)
	const numbers = new Map(judges.codes.map((code, village) => [code, village]))
	return {
		dataset: file.dataset,
		sidecar: file.sidecar,
		recordLevel: reader.recordLevel,
		rows: reader.rows,
		tables: countedTables(groups, leaves, (code) => numbers.get(code)),
		classes: reader.recordLevel ? classCounts(groups, judges.codes, context.threshold) : [],
	}
}

async function readRows(
	file: RecipientFile,
	{ issues, onProgress }: RecipientContext,
	judges: RecipientJudges,
): Promise<RecipientRowReader> {
	let headings: readonly string[] = []
	const early: PlacedFinding[] = []
	const report = (line: number | null, column: string | null, finding: Finding) =>
		issues.addPlaced(file.file, unrepeated({ line, column, finding }, headings))
	const watch = new TableWatch({
		contents: recipientContents,
		allow: file.sidecar?.allow ?? [],
		onFinding: report,
	})
	const reader = new RecipientRowReader(judges, (line, column, finding) => {
		watch.suspect()
		report(line, column, finding)
	})
	const progress = (bytes: number, totalBytes: number) =>
		onProgress?.({ file: file.file, rows: reader.rows, bytes, totalBytes })
	try {
		await readCsv(file.open(onProgress && progress), {
			columns: { ...recipientColumns, desk: { local: true, measures: [] } },
			onHeadings: (found) => {
				headings = found.names
				for (const { line, column, finding } of early.splice(0)) report(line, column, finding)
				watch.headings(found.names, found.line)
				for (const heading of found.names) {
					const finding = unitInHeading(heading)
					if (finding) report(found.line, heading, finding)
				}
				reader.setHeadings(found)
			},
			onRow: (record) => {
				reader.read(record)
				watch.read(record)
			},
			onUnparted: (record) => watch.readUnparted(record),
			// Faults of the heading line come before the headings are known; they wait for the columns' numbers.
			onFault: (fault) => {
				if (headings.length === 0) early.push(fault)
				else report(fault.line, fault.column, fault.finding)
			},
		})
	} catch (error) {
		issues.add(file.file, null, null, fileUnreadable(systemCode(error)))
	}
	for (const { line, column, finding } of early) report(line, column, finding)
	watch.end()
	return reader
}

/** A file that bears a mark of the simulation is about invented areas, in its rows and in its scope. */
function reportRealAreas(
	{ dataset, file, sidecar }: RecipientFile,
	{ register, issues }: RecipientContext,
	codes: readonly string[],
): void {
	const mark = markOfRecipients(dataset, sidecar)
	if (!mark) return
	const named = new Set([...codes, ...(sidecar?.scope ?? [])])
	const real = [...named].filter((code) => register.get(code) && !register.isInvented(code))
	const finding = simulatedAreas(mark, real.length, 'recipients')
	if (finding) issues.add(mark === 'line' ? file.replace(/\.csv$/, '.yaml') : file, null, null, finding)
}

function leavesInScope(
	file: RecipientFile,
	{ register, issues }: RecipientContext,
	codes: readonly string[],
): string[] {
	const scope = file.sidecar?.scope
	for (const code of scope ?? []) {
		if (leavesOf([code], [], register).length === 0) {
			issues.add(file.file.replace(/\.csv$/, '.yaml'), null, null, emptyScope(code))
		}
	}
	return leavesOf(scope, codes, register)
}
