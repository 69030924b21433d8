import { join } from 'node:path'
import type { ReadProgress } from '../../../src/gate/read/read-progress.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { type ProjectSources, readProject } from '../../gate/read/read-project.ts'
import type { LayerReasons } from '../linked/hidden-reasons.ts'
import { readLedger } from './ledger/ledger.ts'
import { hiddenInReleases } from './links-of-release.ts'
import { type NextRelease, nextRelease, publishedBefore } from './next-release.ts'
import { protectFiles, writingOf } from './protect-datasets.ts'
import { PROTECTED_FOLDER, readProtected } from './read-protected.ts'
import { reportMissingRows, reportOverlaps } from './report-release.ts'
import { type RowSource, rowsInFolder } from './row-source.ts'

/** Folders and choices of `npm run protect`. */
export type ProtectOptions = { recipients: string; data: string; acceptNewlyHidden: boolean }

/** What a run came to: with an error nothing is to be written. */
export type ProtectResult = Omit<NextRelease, 'counts'> & {
	issues: Issue[]
	counts: NextRelease['counts'] | null
	/** What is hidden in the tables of this run, and why; numbers of figures only. */
	reasons: readonly LayerReasons[]
	/** True when the office's secret was made in this run. */
	isNewSecret: boolean
	folder: string
}

export type ProtectEffects = ProjectSources & {
	onProgress?(progress: ReadProgress): void
	onClasses?(dataset: string, lines: readonly string[]): void
}

/** The office's side of the wall, from a folder of rows: see `protectRows`. */
export function runProtect(
	{ recipients, ...options }: ProtectOptions,
	effects: ProtectEffects = {},
): Promise<ProtectResult> {
	return protectRows(rowsInFolder(recipients, options.data), options, effects)
}

/**
 * The office's side of the wall: reads the rows, protects them in memory, holds the result to the ledger, and makes
 * the files of `data/protected/`. What it returns holds protected cells only.
 */
export async function protectRows(
	rows: RowSource,
	{ data, acceptNewlyHidden }: Omit<ProtectOptions, 'recipients'>,
	{ onProgress, onClasses, ...sources }: ProtectEffects = {},
): Promise<ProtectResult> {
	const issues = new IssueCollector()
	const folder = join(data, PROTECTED_FOLDER)
	const reasons: LayerReasons[] = []
	const nothing = { files: [], counts: null, reasons, replaced: [], periods: [], isNewSecret: false, folder }
	const refused = () => ({ ...nothing, issues: issues.issues() })
	const project = await readProject(data, issues, sources)
	rows.watch(issues)
	const published = publishedBefore(await readProtected(data, issues))
	if (issues.hasErrors || !project.portal) return refused()
	const { secret, isNew } = rows.secret()
	const hiddenBefore = hiddenInReleases(readLedger(published.entries))
	const onReasons = (more: readonly LayerReasons[]) => reasons.push(...more)
	const reading = { project, issues, count: rows.count, onProgress, onClasses }
	const files = await rows.files(writingOf(project), issues)
	const datasets = await protectFiles(files, reading, { secret, hiddenBefore, onReasons })
	if (issues.hasErrors) return refused()
	const context = { folder, project, issues }
	reportOverlaps(datasets, published, context)
	reportMissingRows(datasets, published, rows.place, context)
	if (issues.hasErrors) return refused()
	const release = await nextRelease(datasets, published, acceptNewlyHidden, context)
	if (!release) return refused()
	return { ...nothing, ...release, issues: issues.issues(), isNewSecret: isNew }
}
