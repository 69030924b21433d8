import type { SavedRow } from '../../gate/comparison/table-figure.ts'
import { bytesInMemory } from '../../gate/csv/bytes-in-memory.ts'
import type { DraftObservation, SourceAddress } from '../../gate/mapping/understanding.ts'
import { type ObservationFile, streamObservations } from '../../gate/read/stream-observations.ts'
import { IssueCollector } from '../../issue/issue-collector.ts'
import type { Issue } from '../../schemas/issue.ts'
import { observationCsv, type WrittenTable } from './observation-csv.ts'
import type { OfficeRegisters } from './office-registers.ts'

/** What the gate says of a drafted table, each issue with the cell of the office's own file that it comes from. */
export type CheckedDrafts = {
	table: WrittenTable<DraftRow>
	issues: readonly PlacedIssue[]
	/** How many there are, those beyond the kept ones included. Nothing may be saved while there is an error. */
	counts: { errors: number; warnings: number }
	rows: number
}

/** A drafted figure as a row of the file. */
type DraftRow = SavedRow & { source: SourceAddress }

export type PlacedIssue = Issue & { source: SourceAddress | null }

/** Issues kept of a kind; the others are counted. */
const KEPT = 20

/**
 * Holds drafted figures to the gate's own rules: the file is written as it would be saved and read as a build reads it.
 * @param day the day of the reading, as `2026-03-31`
 */
export async function checkDrafts(
	dataset: string,
	observations: readonly DraftObservation[],
	registers: OfficeRegisters,
	day: string,
): Promise<CheckedDrafts> {
	const table = observationCsv(draftRows(observations))
	const issues = new IssueCollector(KEPT)
	const bytes = new TextEncoder().encode(table.text)
	const file = {
		dataset,
		file: `${dataset}.csv`,
		open: bytesInMemory(bytes),
		format: 'point' as const,
		declared: true,
		referenceMonths: [],
		simulated: false,
		allow: undefined,
		smallCounts: undefined,
		checked: undefined,
	} satisfies ObservationFile
	const { rows } = await streamObservations([file], {
		register: registers.areas,
		indicators: registers.indicators,
		threshold: registers.office.threshold,
		checks: registers.checks,
		day,
		issues,
	})
	const placed = issues.issues().map((issue) => ({ ...issue, source: sourceOf(issue, table) }))
	const totalOf = (wanted: Issue['severity']) =>
		issues
			.counts()
			.filter(({ severity }) => severity === wanted)
			.reduce((sum, { total }) => sum + total, 0)
	return { table, issues: placed, counts: { errors: totalOf('error'), warnings: totalOf('warning') }, rows }
}

/** Drafts as rows of a dataset; how many copies were seen is said by the sidecar. */
export function draftRows(observations: readonly DraftObservation[]): DraftRow[] {
	return observations.map((draft) => ({ ...draft, copies: '' }))
}

/** The heading stands on line 1. */
function sourceOf({ line }: Issue, { rows }: WrittenTable<DraftRow>): SourceAddress | null {
	return line === null ? null : (rows[line - 2]?.source ?? null)
}
