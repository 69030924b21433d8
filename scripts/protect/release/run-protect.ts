import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '../../../src/schemas/issue.ts'
import { type Project, type ProjectSources, readProject } from '../../gate/read/read-project.ts'
import { recipientLinked } from '../../gate/rules/recipient-linked.ts'
import { IssueCollector } from '../../ground/issue/issue-collector.ts'
import type { ReadProgress } from '../../ground/progress/read-progress.ts'
import type { LayerReasons } from '../linked/hidden-reasons.ts'
import { auditRelease } from './audit-release.ts'
import { cellPlace } from './cell-place.ts'
import { checkCells } from './check-protected.ts'
import { readLedger } from './ledger/ledger.ts'
import { hiddenInReleases, linkedWithoutRows, shownBefore } from './links-of-release.ts'
import { officeSecret } from './office-secret.ts'
import { type Published, prepareRelease, type Release } from './prepare-release.ts'
import { parentsOf, protectDatasets } from './protect-datasets.ts'
import type { ProtectedDataset } from './protected-dataset.ts'
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
	/** What is hidden in the tables of this run, and why; numbers of figures only. */
	reasons: readonly LayerReasons[]
	/** Files of an earlier release that would be written over with something else. */
	replaced: readonly string[]
	/** True when the office's secret was made in this run. */
	isNewSecret: boolean
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
	const reasons: LayerReasons[] = []
	const nothing = { files: [], counts: null, reasons, replaced: [], isNewSecret: false, folder }
	const refused = () => ({ ...nothing, issues: issues.issues() })
	const project = await readProject(data, issues, sources)
	const published = publishedBefore(await readProtected(data, issues))
	if (issues.hasErrors || !project.portal) return refused()
	const { isNew } = officeSecret(recipients)
	const hiddenBefore = hiddenInReleases(readLedger(published.entries))
	const onReasons = (more: readonly LayerReasons[]) => reasons.push(...more)
	const context = { project, issues, onProgress, onClasses }
	const datasets = await protectDatasets(recipients, context, { hiddenBefore, onReasons })
	if (issues.hasErrors) return refused()
	reportOverlaps(datasets, published, project, folder, issues)
	reportMissingRows(datasets, published, project, recipients, issues)
	if (issues.hasErrors) return refused()
	const release = prepareRelease(datasets, published)
	const rules = { changes: project.register.changes, threshold: project.portal.threshold }
	for (const { kind, release: number, key, dataset, programme, period } of await auditRelease(
		datasets,
		release,
		published,
		rules,
	)) {
		const finding = releaseLedger(kind, number, cellPlace({ ...key, programme, period }))
		issues.add(join(folder, `${dataset}.csv`), null, null, finding)
	}
	report(release, datasets, project, { folder, acceptNewlyHidden }, issues)
	if (issues.hasErrors) return refused()
	const files = protectedFiles(release.datasets, release.entries)
	const replaced = files.filter((file) => isReplaced(folder, file)).map(({ name }) => name)
	return { ...nothing, issues: issues.issues(), files, counts: release.counts, replaced, isNewSecret: isNew }
}

function publishedBefore({ tables, entries }: ProtectedFolder): Published {
	return { tables: new Map(tables.map(({ id, cells }) => [id, cells])), entries }
}

function isReplaced(folder: string, { name, text }: ProtectedFile): boolean {
	const path = join(folder, name)
	return existsSync(path) && readFileSync(path, 'utf8') !== text
}

/**
 * Cells that two datasets of this run hold, or one of them and a dataset published before under another name: said
 * once for each table and dataset, before anything is written.
 */
function reportOverlaps(
	datasets: readonly ProtectedDataset[],
	published: Published,
	{ register, programmes }: Project,
	folder: string,
	issues: IssueCollector,
): void {
	const claimed = new Map<string, string>()
	const registries = { get: register.get, programmes }
	const run = new Set(datasets.map(({ id }) => id))
	for (const [id, cells] of published.tables) if (!run.has(id)) checkCells(id, cells, registries, claimed)
	for (const { id, cells } of datasets) {
		const said = new Set<string>()
		for (const { index, finding } of checkCells(id, cells, registries, claimed)) {
			const { programme, period } = cells[index] ?? { programme: '', period: '' }
			const table = `${finding.rule} ${programme} ${period} ${finding.expected}`
			if (!said.has(table)) issues.add(join(folder, `${id}.csv`), null, null, finding)
			said.add(table)
		}
	}
}

function reportMissingRows(
	datasets: readonly ProtectedDataset[],
	published: Published,
	project: Project,
	recipients: string,
	issues: IssueCollector,
): void {
	const run = datasets.flatMap(({ cells }) => cells)
	for (const { missing, linked } of linkedWithoutRows(tablesOf(run), published.tables.values(), parentsOf(project))) {
		const place = `${missing.programme} ${missing.period}, ${linked.programme} ${linked.period}`
		issues.add(recipients, null, null, recipientLinked('rows-missing', place))
	}
}

function tablesOf(cells: ProtectedDataset['cells']) {
	const tables = new Map(cells.map(({ programme, period }) => [`${programme}\t${period}`, { programme, period }]))
	return [...tables.values()]
}

function report(
	{ findings }: Release,
	datasets: readonly ProtectedDataset[],
	project: Project,
	{ folder, acceptNewlyHidden }: { folder: string; acceptNewlyHidden: boolean },
	issues: IssueCollector,
): void {
	const run = tablesOf(datasets.flatMap(({ cells }) => cells))
	const linked = new Set(shownBefore(findings, run, parentsOf(project)))
	for (const placed of findings) {
		const { kind, release, key, dataset, programme, period } = placed
		const file = join(folder, `${dataset}.csv`)
		const place = cellPlace({ ...key, programme, period })
		if (linked.has(placed)) issues.add(file, null, null, recipientLinked('shown-before', place))
		else if (kind !== 'newly-hidden' || !acceptNewlyHidden)
			issues.add(file, null, null, releaseLedger(kind, release, place))
	}
}
