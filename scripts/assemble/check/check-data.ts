import type { ObservationSink } from '../../../src/gate/read/stream-observations.ts'
import { IssueCollector, type IssueCount } from '../../../src/issue/issue-collector.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { checkNewsAndLinks } from '../../gate/links/check-links.ts'
import type { QuotableFigures } from '../../gate/news/numbers/quotable-figures.ts'
import { quotableFigures } from '../../gate/news/numbers/quoted-areas.ts'
import { openSiteIfThere } from '../../ground/files/site-files.ts'
import { recommendationTable } from '../../write/downloads/recommendation-table.ts'
import { datasetIssues, stateIssues } from '../changes/change-issues.ts'
import { readReleased } from '../changes/read-released.ts'
import { changedStates, publishedStates, statesIn } from '../changes/recommendation-changes.ts'
import { type ReleasedFigure, releaseChanges, releasedFigure } from '../changes/release-changes.ts'
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
	/** A finished site in public, whose figures are to be found again. */
	published?: string | undefined
}

/** Checks a data folder without holding its rows: of those that a plausibility check looks at, fifteen bytes each. */
export async function checkData(dataDir: string, options: CheckOptions = {}): Promise<CheckResult> {
	const issues = new IssueCollector(options.limit)
	const { published } = options
	const read: ReleasedFigure[] = []
	const figures = await quotableFigures(dataDir)
	const take: ObservationSink = (row, dataset) => {
		figures.take(row, row.indicator.id)
		if (published !== undefined) read.push(releasedFigure(row, dataset))
	}
	const office = await readThroughGate(dataDir, issues, options, take)
	const { registry, files, indicators } = office.project
	if (published !== undefined) {
		addAll(changesSince(published, dataDir, office, read), issues)
	}
	if (registry) await addNewsIssues(dataDir, office, figures, issues)
	return {
		issues: issues.issues(),
		counts: issues.counts(),
		totals: { datasets: files.length, ...office.totals, indicators: indicators.length },
	}
}

/** What a finished site shows and the folder holds no more, or otherwise. */
function changesSince(
	published: string,
	dataDir: string,
	{ project, corrections }: ReadOffice,
	read: readonly ReleasedFigure[],
): Issue[] {
	const site = openSiteIfThere(published)
	const { sameOffice, unexplained } = releaseChanges(readReleased(site), read, corrections)
	if (!sameOffice) return []
	const { recommendations, register, portal } = project
	const now = statesIn(recommendationTable(recommendations, register, portal?.site ?? '').join(''))
	return [...datasetIssues(dataDir, unexplained), ...stateIssues(dataDir, changedStates(publishedStates(site), now))]
}

/** News names areas, programmes and indicators, and texts lead to their pages: they are held to what was just read. */
async function addNewsIssues(
	dataDir: string,
	{ project, recipients, hasPage }: ReadOffice,
	figures: QuotableFigures,
	issues: IssueCollector,
): Promise<void> {
	const found = await checkNewsAndLinks(dataDir, { ...project, recipients, hasPage }, { ...project, figures })
	addAll(found.issues, issues)
}

function addAll(found: readonly Issue[], issues: IssueCollector): void {
	for (const { file, line, column, ...finding } of found) issues.add(file, line, column, finding)
}
