import type { Finding, PlacedFinding } from '../../issue/finding.ts'
import { systemCode } from '../csv/system-code.ts'
import { TableWatch } from '../personal-data/table-watch.ts'
import { readCsv } from '../read/read-csv.ts'
import { fileUnreadable } from '../rules/file-missing.ts'
import { missingColumn } from '../rules/missing-column.ts'
import { emptyScope } from '../rules/recipient-scope.ts'
import { unitInHeading } from '../rules/recipient-unit.ts'
import { markOfRecipients, simulatedAreas } from '../rules/simulated-areas.ts'
import { checkGroups } from './check-groups.ts'
import { classCounts } from './class-counts.ts'
import { countedTables, leavesOf } from './counted-tables.ts'
import type { ProgrammePeriodCounts } from './programme-period-counts.ts'
import { recipientColumns, recipientContents, unrepeated } from './recipient-columns.ts'
import type { RecipientContext, RecipientFile, RecipientPart, RecipientRows } from './recipient-file.ts'
import { RecipientJudges } from './recipient-judges.ts'
import { RecipientRowReader } from './recipient-row-reader.ts'

/**
 * Reads a file of recipients, record-level or counted, into counts by village: strict columns, personal-data
 * detector, and classes of recipients that are too small. Memory grows with the villages, never with the
 * rows, and no cell of the file stands in any issue. The counts are unprotected: they are not to be written.
 */
export async function readRecipientFile(file: RecipientFile, context: RecipientContext): Promise<RecipientRows> {
	const judges = new RecipientJudges(file, context)
	const reader = new RecipientRowReader(judges)
	const parts = file.parts ?? [file]
	const readings = []
	for (const part of parts) readings.push(await readPart(part, file, context, reader))
	reportUncounted(readings, context)
	const { recordLevel, rows } = reader
	return settleRows(file, context, { groups: [...reader.groups.values()], codes: judges.codes, recordLevel, rows })
}

/** Rows of recipients when the last of them is read: `codes` are the villages in the order of their numbers. */
export type CountedRows = {
	groups: readonly ProgrammePeriodCounts[]
	codes: readonly string[]
	recordLevel: boolean
	rows: number
}

/** What is said of a file as a whole, and its counts as tables; whoever counted the rows. */
export function settleRows(
	file: RecipientFile,
	context: RecipientContext,
	{ groups, codes, recordLevel, rows }: CountedRows,
): RecipientRows {
	for (const { column, finding } of checkGroups(groups, codes, context)) {
		context.issues.add(file.file, null, column, finding)
	}
	reportRealAreas(file, context, codes)
	const leaves = leavesInScope(file, context, codes)
	const numbers = new Map(codes.map((code, village) => [code, village]))
	return {
		dataset: file.dataset,
		sidecar: file.sidecar,
		recordLevel,
		rows,
		tables: countedTables(groups, leaves, (code) => numbers.get(code)),
		classes: recordLevel ? classCounts(groups, codes, context.threshold) : [],
	}
}

/** A part as read: the line of its headings, or `null` where it has none that can be read. */
type PartReading = { file: string; headingLine: number | null; counted: boolean }

/** A table counts in all of its parts or in none: a row of one recipient adds to no counted one. */
function reportUncounted(readings: readonly PartReading[], { issues }: RecipientContext): void {
	const read = readings.filter(({ headingLine }) => headingLine !== null)
	if (!read.some(({ counted }) => counted)) return
	const finding = missingColumn(['jumlah'])
	for (const { file, headingLine, counted } of read)
		if (!counted && finding) issues.add(file, headingLine, null, finding)
}

async function readPart(
	part: RecipientPart,
	{ sidecar }: RecipientFile,
	{ issues, onProgress }: RecipientContext,
	reader: RecipientRowReader,
): Promise<PartReading> {
	let headings: readonly string[] = []
	const reading: PartReading = { file: part.file, headingLine: null, counted: false }
	const early: PlacedFinding[] = []
	const report = (line: number | null, column: string | null, finding: Finding) =>
		issues.addPlaced(part.file, unrepeated({ line, column, finding }, headings))
	const watch = new TableWatch({
		contents: recipientContents,
		allow: sidecar?.allow ?? [],
		onFinding: report,
	})
	reader.onFault = (line, column, finding) => {
		watch.suspect()
		report(line, column, finding)
	}
	const progress = (bytes: number, totalBytes: number) =>
		onProgress?.({ file: part.file, rows: reader.rows, bytes, totalBytes })
	try {
		await readCsv(part.open(onProgress && progress), {
			columns: { ...recipientColumns, desk: { local: true, indicators: [] } },
			onHeadings: (found) => {
				headings = found.names
				for (const { line, column, finding } of early.splice(0)) report(line, column, finding)
				watch.headings(found.names, found.line)
				for (const heading of found.names) {
					const finding = unitInHeading(heading)
					if (finding) report(found.line, heading, finding)
				}
				reader.setHeadings(found)
				if (found.readable) Object.assign(reading, { headingLine: found.line, counted: !reader.recordLevel })
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
		issues.add(part.file, null, null, fileUnreadable(systemCode(error)))
	}
	for (const { line, column, finding } of early) report(line, column, finding)
	watch.end()
	return reading
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
