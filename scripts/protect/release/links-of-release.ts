import type { RecipientTable } from '../../../src/gate/recipients/recipient-counts.ts'
import type { ProtectedCell } from '../../../src/schemas/recipients.ts'
import { isLinked, isPart, type ParentOf, type TableKey } from '../linked/table-links.ts'
import type { AlsoHidden } from '../pure/protect.ts'
import { type Ledger, tableName } from './ledger/ledger.ts'
import { cellName, isHidden } from './ledger/published-cell.ts'
import type { PlacedRelease } from './prepare-release.ts'

/** The cells of a table that any of its releases hid: they stay hidden, and what covers them is chosen anew around them. */
export function hiddenInReleases(ledger: Ledger): (table: RecipientTable) => AlsoHidden | undefined {
	return (table) => {
		const releases = ledger.get(tableName(table))
		if (!releases) return undefined
		return (area, breakdown, category) => {
			const name = cellName({ area, breakdown, category, measure: table.measure })
			return releases.some((state) => isHidden(state.get(name)))
		}
	}
}

/**
 * Tables published before that are linked with one of this run and have no rows in it: what they hide would have to be
 * chosen together. Each with the table that it is linked with.
 */
export function linkedWithoutRows(
	run: readonly TableKey[],
	published: Iterable<readonly ProtectedCell[]>,
	parentOf: ParentOf,
): { missing: TableKey; linked: TableKey }[] {
	const names = new Set(run.map(tableName))
	const missing = new Map<string, TableKey>()
	for (const cells of published) {
		for (const { programme, period } of cells) {
			const name = tableName({ programme, period })
			if (!names.has(name)) missing.set(name, { programme, period })
		}
	}
	return [...missing.values()].flatMap((key) => {
		const linked = run.find((table) => isLinked(key, table, parentOf))
		return linked ? [{ missing: key, linked }] : []
	})
}

/**
 * Of the findings of a release those that must not be accepted: a figure of a whole that readers have already, where it
 * would now have to be hidden for the sake of a part that is published for the first time. Where the part is out, too,
 * nothing is saved by holding it back.
 * @param fresh tables of this run without an earlier release
 */
export function shownBefore(
	findings: readonly PlacedRelease[],
	fresh: readonly TableKey[],
	parentOf: ParentOf,
): PlacedRelease[] {
	return findings.filter(
		(finding) => finding.kind === 'newly-hidden' && fresh.some((table) => isPart(table, finding, parentOf)),
	)
}
