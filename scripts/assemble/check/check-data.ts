import type { Issue } from '../../../src/schemas/issue.ts'
import { checkNewsAndLinks } from '../../gate/links/check-links.ts'
import type { LinkedOffice } from '../../gate/links/link-targets.ts'
import { CorrectionWatch } from '../../gate/read/correction-watch.ts'
import { correctionsFile } from '../../gate/read/read-corrections.ts'
import { type Project, type ProjectSources, readProject } from '../../gate/read/read-project.ts'
import { ScopeWatch } from '../../gate/read/scope-watch.ts'
import { type ObservationSink, streamObservations } from '../../gate/read/stream-observations.ts'
import { IssueCollector, type IssueCount } from '../../ground/issue/issue-collector.ts'
import type { ReadProgress } from '../../ground/progress/read-progress.ts'
import { readRecipients } from '../../protect/release/read-recipients.ts'

/** What a check found: issues by file and line, how many there are in all, and what was read. */
export type CheckResult = {
	issues: Issue[]
	counts: IssueCount[]
	totals: { datasets: number; rows: number; areas: number; indicators: number; confirmed: number }
}

export type CheckOptions = ProjectSources & {
	/** Issues kept of one rule in one file; all are counted. */
	limit?: number
	onProgress?: (progress: ReadProgress) => void
}

/** Checks a data folder without holding its rows: of those that a plausibility check looks at, fifteen bytes each. */
export async function checkData(dataDir: string, options: CheckOptions = {}): Promise<CheckResult> {
	const issues = new IssueCollector(options.limit)
	const project = await readProject(dataDir, issues, options)
	const { registry, register, files, indicators, checks, day } = project
	const watch = new CorrectionWatch(project.corrections)
	const inside = new ScopeWatch(project.portal, register)
	inside.names(project, dataDir, issues)
	const fileOf = new Map(files.map(({ dataset, file }) => [dataset, file]))
	const take: ObservationSink = (row, dataset) => {
		watch.sink?.(row, dataset)
		inside.take(fileOf.get(dataset) ?? dataset, row.area)
	}
	const threshold = project.portal?.threshold
	const context = { register, threshold, checks, day, issues, onProgress: options.onProgress }
	const { rows, areas, confirmed } = registry
		? await streamObservations(files, { ...context, indicators: registry }, take)
		: { rows: 0, areas: 0, confirmed: 0 }
	for (const fault of watch.end(register).faults) issues.addPlaced(correctionsFile(dataDir), fault)
	const recipients = await readRecipients(dataDir, { project, issues, onProgress: options.onProgress })
	inside.recipients(recipients, dataDir)
	inside.end(issues)
	if (registry) await addNewsIssues(dataDir, { ...project, recipients, hasPage: inside.hasPage }, issues)
	return {
		issues: issues.issues(),
		counts: issues.counts(),
		totals: { datasets: files.length, rows, areas, indicators: indicators.length, confirmed },
	}
}

/** News names areas, programmes and indicators, and texts lead to their pages: they are held to what was just read. */
async function addNewsIssues(
	dataDir: string,
	project: Project & Pick<ScopeWatch, 'hasPage'> & Pick<LinkedOffice, 'recipients'>,
	issues: IssueCollector,
): Promise<void> {
	const found = await checkNewsAndLinks(dataDir, project)
	for (const { file, line, column, ...finding } of found.issues) issues.add(file, line, column, finding)
}
