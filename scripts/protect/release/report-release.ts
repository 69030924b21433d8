import { join } from 'node:path'
import { recipientLinked } from '../../../src/gate/rules/recipient-linked.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Project } from '../../gate/read/read-project.ts'
import { auditRelease } from './audit-release.ts'
import { cellPlace } from './cell-place.ts'
import { checkCells } from './check-protected.ts'
import { tableName } from './ledger/ledger.ts'
import { linkedWithoutRows, shownBefore } from './links-of-release.ts'
import type { Published, Release } from './prepare-release.ts'
import { parentsOf } from './protect-datasets.ts'
import type { ProtectedDataset } from './protected-dataset.ts'
import { releaseLedger } from './release-ledger.ts'

/** Where issues of a release go, and by what it is judged; `folder` is that of the protected tables. */
export type ReleaseContext = { folder: string; project: Project; issues: IssueCollector }

/**
 * Cells that two datasets of this run hold, or one of them and a dataset published before under another name: said
 * once for each table and dataset, before anything is written.
 */
export function reportOverlaps(
	datasets: readonly ProtectedDataset[],
	published: Published,
	{ folder, project: { register, programmes }, issues }: ReleaseContext,
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

/** Linked tables that were published before and have no rows in this run. */
export function reportMissingRows(
	datasets: readonly ProtectedDataset[],
	published: Published,
	recipients: string,
	{ project, issues }: ReleaseContext,
): void {
	const run = datasets.flatMap(({ cells }) => cells)
	for (const { missing, linked } of linkedWithoutRows(tablesOf(run), published.tables.values(), parentsOf(project))) {
		const place = `${missing.programme} ${missing.period}, ${linked.programme} ${linked.period}`
		issues.add(recipients, null, null, recipientLinked('rows-missing', place))
	}
}

function tablesOf(cells: ProtectedDataset['cells']) {
	const tables = new Map(
		cells.map(({ programme, period }) => [tableName({ programme, period }), { programme, period }]),
	)
	return [...tables.values()]
}

/** What a new release gives away together with earlier ones, as issues of its tables. */
export function reportFindings(
	{ findings }: Release,
	datasets: readonly ProtectedDataset[],
	published: Published,
	acceptNewlyHidden: boolean,
	{ folder, project, issues }: ReleaseContext,
): void {
	const known = new Set(published.entries.map(tableName))
	const fresh = tablesOf(datasets.flatMap(({ cells }) => cells)).filter((table) => !known.has(tableName(table)))
	const linked = new Set(shownBefore(findings, fresh, parentsOf(project)))
	for (const placed of findings) {
		const { kind, release, key, dataset, programme, period } = placed
		const file = join(folder, `${dataset}.csv`)
		const place = cellPlace({ ...key, programme, period })
		if (linked.has(placed)) issues.add(file, null, null, recipientLinked('shown-before', place))
		else if (kind !== 'newly-hidden' || !acceptNewlyHidden)
			issues.add(file, null, null, releaseLedger(kind, release, place))
	}
}

/** What follows from the areas of this release and of earlier ones, or of the period before. */
export async function reportAreaChanges(
	run: readonly ProtectedDataset[],
	release: Release,
	published: Published,
	{ folder, project, issues }: ReleaseContext,
): Promise<void> {
	const rules = { changes: project.register.changes, threshold: project.portal?.threshold ?? 0 }
	for (const found of await auditRelease(run, release, published, rules)) {
		const { kind, release: number, key, dataset, programme, period } = found
		const finding = releaseLedger(kind, number, cellPlace({ ...key, programme, period }))
		issues.add(join(folder, `${dataset}.csv`), null, null, finding)
	}
}
