import type { Issue } from '../../../src/schemas/issue.ts'
import type { Observation } from '../../../src/schemas/observation.ts'
import { CorrectionWatch } from '../../gate/read/correction-watch.ts'
import type { ObservationRow } from '../../gate/read/observation-reader.ts'
import { correctionsFile } from '../../gate/read/read-corrections.ts'
import { type Project, type ProjectSources, readProject } from '../../gate/read/read-project.ts'
import { ScopeWatch } from '../../gate/read/scope-watch.ts'
import { streamObservations } from '../../gate/read/stream-observations.ts'
import { IssueCollector } from '../../ground/issue/issue-collector.ts'
import type { ReadProgress } from '../../ground/progress/read-progress.ts'
import type { Office } from '../../protect/release/office.ts'
import { readRecipients } from '../../protect/release/read-recipients.ts'

export type ReadInputOptions = ProjectSources & {
	onProgress?: (event: ReadProgress) => void
}

/**
 * Reads the data folder through the gate. `input` is `null` when there is any error; the issues, by file
 * and line, may hold warnings beside an input.
 */
export async function readInput(
	dataDir: string,
	options: ReadInputOptions = {},
): Promise<{ input: Office | null; issues: Issue[] }> {
	const issues = new IssueCollector()
	const project = await readProject(dataDir, issues, options)
	const watch = new CorrectionWatch(project.corrections)
	const inside = new ScopeWatch(project.portal, project.register)
	inside.names(project, dataDir, issues)
	const observations = await readObservations(project, { watch, inside }, issues, options)
	const { corrections, faults } = watch.end(project.register)
	for (const fault of faults) issues.addPlaced(correctionsFile(dataDir), fault)
	const recipients = await readRecipients(dataDir, { project, issues, onProgress: options.onProgress })
	inside.recipients(recipients, dataDir)
	inside.end(issues)
	return {
		input: issues.hasErrors
			? null
			: officeOf(project, { observations, corrections, recipients, hasPage: inside.hasPage }),
		issues: issues.issues(),
	}
}

async function readObservations(
	{ files, portal, register, registry, checks, day }: Project,
	{ watch, inside }: { watch: CorrectionWatch; inside: ScopeWatch },
	issues: IssueCollector,
	{ onProgress }: ReadInputOptions,
): Promise<Observation[]> {
	const observations: Observation[] = []
	if (!registry) return observations
	const context = { register, indicators: registry, threshold: portal?.threshold, checks, day, issues, onProgress }
	const fileOf = new Map(files.map(({ dataset, file }) => [dataset, file]))
	await streamObservations(files, context, (row, dataset) => {
		watch.sink?.(row, dataset)
		inside.take(fileOf.get(dataset) ?? dataset, row.area)
		observations.push(toObservation(row, dataset))
	})
	return observations
}

type Read = Pick<Office, 'observations' | 'corrections' | 'recipients' | 'hasPage'>

function officeOf({ registry: _, files: __, checks: ___, day: ____, ...project }: Project, read: Read): Office | null {
	const { portal } = project
	if (!portal) return null
	const datasets = project.datasets.flatMap(({ id, sidecar }) => (sidecar ? [{ id, sidecar }] : []))
	return { ...project, ...read, portal, datasets }
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
