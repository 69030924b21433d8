import { periodMonths } from '../../../src/schemas/period-within.ts'
import { type AreaChange, areaComponents } from './ledger/area-components.ts'
import { type AreaFinding, auditAreas, isStable } from './ledger/audit-areas.ts'
import { readLedger, tableName } from './ledger/ledger.ts'
import { type ReleaseState, releaseState } from './ledger/published-cell.ts'
import type { Published, Release } from './prepare-release.ts'
import type { ProtectedDataset } from './protected-dataset.ts'

/** A finding of the audit of areas, with its table and the release it is compared with. */
export type PlacedAreaFinding = AreaFinding & { dataset: string; programme: string; period: string; release: number }

type Table = { dataset: string; programme: string; period: string; state: ReleaseState }

/**
 * Holds each programme and period of a run to what a change of areas gives away: together with all of its own earlier
 * releases, and with the periods before and after, in this run or published, where they count nearly the same.
 */
export async function auditRelease(
	run: readonly ProtectedDataset[],
	{ datasets }: Pick<Release, 'datasets'>,
	before: Published,
	{ changes, threshold }: { changes: readonly AreaChange[]; threshold: number },
): Promise<PlacedAreaFinding[]> {
	const components = areaComponents(changes)
	const ledger = readLedger(before.entries)
	const now = tablesOf(datasets)
	const fresh = new Set(run.flatMap(({ cells }) => cells.map(tableName)))
	const published = [...ledger].flatMap(([name, releases]): Table[] => {
		const [programme = '', period = ''] = name.split('\t')
		const state = releases.at(-1)
		return state && !now.has(name) ? [{ dataset: '', programme, period, state }] : []
	})
	const all = [...now.values(), ...published]
	const findings: PlacedAreaFinding[] = []
	for (const [name, table] of now) {
		if (!fresh.has(name)) continue
		const { dataset, programme, period, state } = table
		const place = (release: number) => (finding: AreaFinding) => ({ ...finding, dataset, programme, period, release })
		for (const [index, earlier] of (ledger.get(name) ?? []).entries()) {
			const found = await auditAreas(earlier, state, components, threshold)
			findings.push(...found.map(place(index + 1)))
		}
		const neighbour = periodBefore(table, all)
		if (!neighbour || !isStable(neighbour.state, state)) continue
		const found = await auditAreas(neighbour.state, state, components, threshold)
		// Counts of two periods need not agree; where they do not, one says nothing about the other.
		findings.push(...found.filter(({ kind }) => kind !== 'unproven').map(place(0)))
	}
	return findings
}

function tablesOf(datasets: readonly ProtectedDataset[]): Map<string, Table> {
	return new Map(
		datasets.flatMap(({ id, cells }) =>
			[...Map.groupBy(cells, tableName)].map(([name, own]): [string, Table] => {
				const { programme = '', period = '' } = own[0] ?? {}
				return [name, { dataset: id, programme, period, state: releaseState(own) }]
			}),
		),
	)
}

/** The nearest earlier period of the same length of a programme. */
function periodBefore({ programme, period }: Table, all: readonly Table[]): Table | undefined {
	return all
		.filter((other) => other.programme === programme && other.period < period)
		.filter((other) => periodMonths(other.period) === periodMonths(period))
		.sort((a, b) => (a.period < b.period ? -1 : 1))
		.at(-1)
}
