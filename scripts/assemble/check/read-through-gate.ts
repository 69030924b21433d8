import { CorrectionWatch } from '../../../src/gate/read/correction-watch.ts'
import type { ReadProgress } from '../../../src/gate/read/read-progress.ts'
import {
	type ObservationSink,
	type StreamTotals,
	streamObservations,
} from '../../../src/gate/read/stream-observations.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Correction } from '../../../src/schemas/correction.ts'
import { correctionsFile } from '../../gate/read/read-corrections.ts'
import { type Project, type ProjectSources, readProject } from '../../gate/read/read-project.ts'
import { ScopeWatch } from '../../gate/read/scope-watch.ts'
import { readRecipients } from '../../protect/release/read-recipients.ts'

export type GateOptions = ProjectSources & { onProgress?: (progress: ReadProgress) => void }

/** What came through the gate; of observations how many there were, for the rows went by. */
export type ReadOffice = {
	project: Project
	totals: StreamTotals
	corrections: Correction[]
	recipients: Awaited<ReturnType<typeof readRecipients>>
	/** Whether an area has a page. */
	hasPage: (code: string) => boolean
}

/**
 * Reads everything of an office but its texts through the gate: registers, observations, recipients, and what holds
 * them to one another. What is wrong goes to `issues`; no row of observations is kept.
 * @param take is given each row that is right
 */
export async function readThroughGate(
	dataDir: string,
	issues: IssueCollector,
	options: GateOptions,
	take: ObservationSink = () => {},
): Promise<ReadOffice> {
	const project = await readProject(dataDir, issues, options)
	const { registry, register, files, portal, checks, day } = project
	const corrected = new CorrectionWatch(project.corrections)
	const inside = new ScopeWatch(portal, register)
	inside.names(project, dataDir, issues)
	const fileOf = new Map(files.map(({ dataset, file }) => [dataset, file]))
	const watch: ObservationSink = (row, dataset, line) => {
		corrected.sink?.(row, dataset, line)
		inside.take(fileOf.get(dataset) ?? dataset, row.area, row.indicator.id)
		take(row, dataset, line)
	}
	const context = { register, threshold: portal?.threshold, checks, day, issues, onProgress: options.onProgress }
	const totals = registry
		? await streamObservations(files, { ...context, indicators: registry }, watch)
		: { rows: 0, areas: 0, confirmed: 0, sums: [] }
	const { corrections, faults } = corrected.end(register)
	for (const fault of faults) issues.addPlaced(correctionsFile(dataDir), fault)
	const recipients = await readRecipients(dataDir, { project, issues, onProgress: options.onProgress })
	inside.recipients(recipients, dataDir)
	inside.end(issues)
	return { project, totals, corrections, recipients, hasPage: inside.hasPage }
}
