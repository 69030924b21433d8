import { breakdowns, type ProtectedCell } from '../../../../src/schemas/recipients.ts'
import { type CellKey, cellName, type ReleaseState } from './published-cell.ts'

/**
 * One line of the ledger: since this release the cell has been published with this value, or hidden (`null`). Hidden
 * values never come here, and nothing computed from them does: a hash of a small count can be guessed.
 */
export type LedgerEntry = CellKey & { programme: string; period: string; release: number; value: number | null }

/** A programme and period as one word. */
export function tableName({ programme, period }: Pick<ProtectedCell, 'programme' | 'period'>): string {
	return `${programme}\t${period}`
}

/** Every release of each programme and period, oldest first. */
export type Ledger = ReadonlyMap<string, readonly ReleaseState[]>

/**
 * Reads the releases back from the entries. The ledger holds what changed: a cell without a line in a release is
 * as it was in the one before.
 */
export function readLedger(entries: readonly LedgerEntry[]): Ledger {
	const tables = Map.groupBy(entries, tableName)
	return new Map([...tables].map(([name, ofTable]) => [name, releasesOf(ofTable)]))
}

function releasesOf(entries: readonly LedgerEntry[]): ReleaseState[] {
	const byRelease = Map.groupBy(entries, ({ release }) => release)
	const releases: ReleaseState[] = []
	for (const release of [...byRelease.keys()].sort((a, b) => a - b)) {
		const state = new Map(releases.at(-1))
		for (const { area, breakdown, category, measure, value } of byRelease.get(release) ?? []) {
			const key = { area, breakdown, category, measure }
			state.set(cellName(key), { key, value })
		}
		releases.push(state)
	}
	return releases
}

/** The lines a new release of one programme and period adds: its cells that differ from the release before. */
export function newEntries(cells: readonly ProtectedCell[], releases: readonly ReleaseState[]): LedgerEntry[] {
	const last = releases.at(-1)
	const release = releases.length + 1
	return cells.flatMap((cell) => {
		const before = last?.get(cellName(cell))
		if (before && before.value === cell.value) return []
		const { programme, period, area, breakdown, category, measure, value } = cell
		return [{ programme, period, release, area, breakdown, category, measure, value }]
	})
}

const breakdownOrder: readonly string[] = ['total', ...breakdowns]

/** Order of lines: programme, period, release, area, breakdown, category, measure. */
export function sortEntries(entries: readonly LedgerEntry[]): LedgerEntry[] {
	const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
	return entries.toSorted(
		(a, b) =>
			compare(a.programme, b.programme) ||
			compare(a.period, b.period) ||
			a.release - b.release ||
			compare(a.area, b.area) ||
			breakdownOrder.indexOf(a.breakdown) - breakdownOrder.indexOf(b.breakdown) ||
			compare(a.category, b.category) ||
			compare(a.measure, b.measure),
	)
}
