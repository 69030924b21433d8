import type { ObservationRow } from '../../../src/gate/read/observation-reader.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { Observation } from '../../../src/schemas/observation.ts'
import type { Office } from '../../protect/release/office.ts'
import { type GateOptions, type ReadOffice, readThroughGate } from './read-through-gate.ts'

/**
 * Reads the data folder through the gate. `input` is `null` when there is any error; the issues, by file
 * and line, may hold warnings beside an input.
 */
export async function readInput(
	dataDir: string,
	options: GateOptions = {},
): Promise<{ input: Office | null; issues: Issue[] }> {
	const issues = new IssueCollector()
	const observations: Observation[] = []
	const office = await readThroughGate(dataDir, issues, options, (row, dataset, line) =>
		observations.push({ ...toObservation(row, dataset), line }),
	)
	return { input: issues.hasErrors ? null : officeOf(office, observations), issues: issues.issues() }
}

function officeOf(
	{ project, totals, corrections, recipients, hasPage }: ReadOffice,
	observations: Observation[],
): Office | null {
	const { registry: _, files: __, day: ___, portal, ...rest } = project
	if (!portal) return null
	const datasets = project.datasets.flatMap(({ id, sidecar }) => (sidecar ? [{ id, sidecar }] : []))
	const reconciliation = totals.sums.filter(({ area }) => hasPage(area))
	return { ...rest, portal, datasets, observations, corrections, recipients, reconciliation, hasPage }
}

function toObservation(row: ObservationRow, dataset: string): Observation {
	const { area, indicator, period, reference, status, value, category, copies } = row
	return {
		area,
		indicator: indicator.id,
		period,
		reference,
		status,
		value,
		category,
		copies,
		note: row.note(),
		dataset,
	}
}
