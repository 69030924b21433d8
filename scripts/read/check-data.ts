import type { Issue } from '../../src/schemas/issue.ts'
import { IssueCollector, type IssueCount } from './issue-collector.ts'
import { type AreaSource, readProject } from './read-project.ts'
import { type ReadProgress, streamObservations } from './stream-observations.ts'

/** What a check found: issues by file and line, how many there are in all, and what was read. */
export type CheckResult = {
	issues: Issue[]
	counts: IssueCount[]
	totals: { datasets: number; rows: number; areas: number; indicators: number }
}

export type CheckOptions = {
	/** Issues kept of one rule in one file; all are counted. */
	limit?: number
	onProgress?: (progress: ReadProgress) => void
	areaSource?: AreaSource
}

/** Checks a data folder without holding its rows: it takes the same memory for ten rows and for ten million. */
export async function checkData(dataDir: string, options: CheckOptions = {}): Promise<CheckResult> {
	const issues = new IssueCollector(options.limit)
	const { registry, register, files, indicators } = await readProject(dataDir, issues, options.areaSource)
	const { rows, areas } = registry
		? await streamObservations(files, { register, indicators: registry, issues, onProgress: options.onProgress })
		: { rows: 0, areas: 0 }
	return {
		issues: issues.issues(),
		counts: issues.counts(),
		totals: { datasets: files.length, rows, areas, indicators: indicators.length },
	}
}
