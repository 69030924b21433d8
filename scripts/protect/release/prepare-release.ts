import type { ReleasedPeriod } from '../../../src/schemas/desk-recipients.ts'
import { comparePeriods } from '../../../src/schemas/period.ts'
import type { ProtectedCell } from '../../../src/schemas/recipients.ts'
import { compareRelease, type ReleaseFinding } from './ledger/compare-release.ts'
import { keepHidden } from './ledger/keep-hidden.ts'
import { type LedgerEntry, newEntries, readLedger, sortEntries, tableName } from './ledger/ledger.ts'
import { releaseState } from './ledger/published-cell.ts'
import type { ProtectedDataset } from './protected-dataset.ts'
import { sortCells } from './sort-cells.ts'

/** What was published before: the tables by dataset, and the ledger. */
export type Published = { tables: ReadonlyMap<string, readonly ProtectedCell[]>; entries: readonly LedgerEntry[] }

/** A finding with the table it is about. */
export type PlacedRelease = ReleaseFinding & { dataset: string; programme: string; period: string }

/** What is to be written, what stands against it, and what a steward is told. */
export type Release = {
	datasets: ProtectedDataset[]
	entries: LedgerEntry[]
	findings: PlacedRelease[]
	/** Programmes and periods with a new release, without a change, and kept from earlier runs. */
	counts: { released: number; unchanged: number; carried: number; shown: number; hidden: number; keptHidden: number }
	/** The same, table by table, in order of programme and period. */
	periods: ReleasedPeriod[]
}

/**
 * Prepares the next release of protected datasets: hides again what was hidden before, compares each programme and
 * period with all its earlier releases, and adds what changed to the ledger. A programme and period that are not
 * among the rows keep the table they have.
 */
export function prepareRelease(datasets: readonly ProtectedDataset[], before: Published): Release {
	const ledger = readLedger(before.entries)
	const release: Release = { datasets: [], entries: [], findings: [], counts: { ...noCounts }, periods: [] }
	const added: LedgerEntry[] = []
	for (const dataset of datasets) {
		const cells: ProtectedCell[] = []
		for (const [name, fresh] of Map.groupBy(dataset.cells, tableName)) {
			const releases = ledger.get(name) ?? []
			const { cells: own, kept } = keepHidden(fresh, releases)
			const entries = newEntries(own, releases)
			release.periods.push({ ...tableOf(fresh), fate: fateOf(entries.length, releases.length) })
			release.findings.push(...findingsOf(dataset.id, own, compareRelease(releases, releaseState(own))))
			added.push(...entries)
			release.counts.keptHidden += kept
			release.counts[entries.length > 0 ? 'released' : 'unchanged'] += 1
			for (const cell of own) cells.push(cell)
		}
		const carried = carriedOver(before.tables.get(dataset.id) ?? [], cells)
		const kept = Map.groupBy(carried, tableName)
		release.counts.carried += kept.size
		for (const own of kept.values()) release.periods.push({ ...tableOf(own), fate: 'kept' })
		release.datasets.push({ ...dataset, cells: sortCells([...carried, ...cells]) })
	}
	countCells(release)
	release.periods.sort((a, b) =>
		a.programme < b.programme ? -1 : a.programme > b.programme ? 1 : comparePeriods(a.period, b.period),
	)
	release.entries = sortEntries([...before.entries, ...added])
	return release
}

const noCounts: Release['counts'] = { released: 0, unchanged: 0, carried: 0, shown: 0, hidden: 0, keptHidden: 0 }

function findingsOf(
	dataset: string,
	cells: readonly ProtectedCell[],
	findings: readonly ReleaseFinding[],
): PlacedRelease[] {
	const { programme, period } = tableOf(cells)
	return findings.map((finding) => ({ ...finding, dataset, programme, period }))
}

const tableOf = ([first]: readonly ProtectedCell[]) => ({
	programme: first?.programme ?? '',
	period: first?.period ?? '',
})

function fateOf(changes: number, releases: number): ReleasedPeriod['fate'] {
	if (releases === 0) return 'new'
	return changes > 0 ? 'revised' : 'same'
}

/** Cells of programmes and periods that this run has no rows of. */
function carriedOver(before: readonly ProtectedCell[], fresh: readonly ProtectedCell[]): ProtectedCell[] {
	const now = new Set(fresh.map(tableName))
	return before.filter((cell) => !now.has(tableName(cell)))
}

function countCells({ datasets, counts }: Release): void {
	for (const { cells } of datasets) for (const { value } of cells) counts[value === null ? 'hidden' : 'shown'] += 1
}
