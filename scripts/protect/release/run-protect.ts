import { join } from 'node:path'
import type { Issue } from '../../../src/schemas/issue.ts'
import { type Project, type ProjectSources, readProject } from '../../gate/read/read-project.ts'
import { IssueCollector } from '../../ground/issue/issue-collector.ts'
import type { ReadProgress } from '../../ground/progress/read-progress.ts'
import { cellPlace } from './cell-place.ts'
import type { Split } from './ledger/split-overlay.ts'
import { prepareRelease, type Release } from './prepare-release.ts'
import { protectDatasets } from './protect-datasets.ts'
import { PROTECTED_FOLDER, type ProtectedFolder, readProtected } from './read-protected.ts'
import { releaseLedger } from './release-ledger.ts'
import { type ProtectedFile, protectedFiles } from './write-protected.ts'

/** Folders and choices of `npm run protect`. */
export type ProtectOptions = { recipients: string; data: string; acceptNewlyHidden: boolean }

/** What a run came to: with an error nothing is to be written. */
export type ProtectResult = {
	issues: Issue[]
	files: ProtectedFile[]
	counts: Release['counts'] | null
	folder: string
}

export type ProtectEffects = ProjectSources & {
	onProgress?(progress: ReadProgress): void
	onClasses?(dataset: string, lines: readonly string[]): void
}

/**
 * The office's side of the wall: reads the rows, protects them in memory, holds the result to the ledger, and makes
 * the files of `data/protected/`. What it returns holds protected cells only.
 */
export async function runProtect(
	{ recipients, data, acceptNewlyHidden }: ProtectOptions,
	{ onProgress, onClasses, ...sources }: ProtectEffects = {},
): Promise<ProtectResult> {
	const issues = new IssueCollector()
	const folder = join(data, PROTECTED_FOLDER)
	const nothing = () => ({ issues: issues.issues(), files: [], counts: null, folder })
	const project = await readProject(data, issues, sources)
	const published = await readProtected(data, issues)
	if (issues.hasErrors || !project.portal) return nothing()
	const datasets = await protectDatasets(recipients, { project, issues, onProgress, onClasses })
	if (issues.hasErrors) return nothing()
	const rules = { splits: splitsOf(project), threshold: project.portal.threshold }
	const release = prepareRelease(datasets, publishedBefore(published), rules)
	report(release, folder, acceptNewlyHidden, issues)
	if (issues.hasErrors) return nothing()
	const files = protectedFiles(release.datasets, release.entries)
	return { issues: issues.issues(), files, counts: release.counts, folder }
}

function publishedBefore({ tables, entries }: ProtectedFolder) {
	return { tables: new Map(tables.map(({ id, cells }) => [id, cells])), entries }
}

/** Areas that were split off, by the area they came from. */
function splitsOf({ register }: Project): Split[] {
	const parts = new Map<string, string[]>()
	for (const { code, from } of register.splits) parts.set(from, [...(parts.get(from) ?? []), code])
	return [...parts].map(([from, codes]) => ({ from, parts: codes }))
}

function report({ findings }: Release, folder: string, acceptNewlyHidden: boolean, issues: IssueCollector): void {
	for (const { kind, release, key, dataset, programme, period } of findings) {
		if (kind === 'newly-hidden' && acceptNewlyHidden) continue
		const finding = releaseLedger(kind, release, cellPlace({ ...key, programme, period }))
		issues.add(join(folder, `${dataset}.csv`), null, null, finding)
	}
}
