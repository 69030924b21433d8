import type { Issue } from '../../../src/schemas/issue.ts'
import { checkNewsAndLinks } from '../../gate/links/check-links.ts'
import { IssueCollector, type IssueCount } from '../../ground/issue/issue-collector.ts'
import { type GateOptions, type ReadOffice, readThroughGate } from './read-through-gate.ts'

/** What a check found: issues by file and line, how many there are in all, and what was read. */
export type CheckResult = {
	issues: Issue[]
	counts: IssueCount[]
	totals: { datasets: number; rows: number; areas: number; indicators: number; confirmed: number }
}

export type CheckOptions = GateOptions & {
	/** Issues kept of one rule in one file; all are counted. */
	limit?: number
}

/** Checks a data folder without holding its rows: of those that a plausibility check looks at, fifteen bytes each. */
export async function checkData(dataDir: string, options: CheckOptions = {}): Promise<CheckResult> {
	const issues = new IssueCollector(options.limit)
	const office = await readThroughGate(dataDir, issues, options)
	const { registry, files, indicators } = office.project
	if (registry) await addNewsIssues(dataDir, office, issues)
	return {
		issues: issues.issues(),
		counts: issues.counts(),
		totals: { datasets: files.length, ...office.totals, indicators: indicators.length },
	}
}

/** News names areas, programmes and indicators, and texts lead to their pages: they are held to what was just read. */
async function addNewsIssues(
	dataDir: string,
	{ project, recipients, hasPage }: ReadOffice,
	issues: IssueCollector,
): Promise<void> {
	const found = await checkNewsAndLinks(dataDir, { ...project, recipients, hasPage })
	for (const { file, line, column, ...finding } of found.issues) issues.add(file, line, column, finding)
}
