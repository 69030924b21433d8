import type { ObservationRow } from '../../../src/gate/read/observation-reader.ts'
import type { Correction } from '../../../src/schemas/correction.ts'
import type { ObservationStatus } from '../../../src/schemas/observation-status.ts'

/** A published figure by what names it, whatever file it stands in. */
export type ReleasedFigure = {
	dataset: string
	area: string
	indicator: string
	period: string
	value: number | string | null
	status: ObservationStatus
}

/** A row that was read, as the site publishes it. */
export function releasedFigure(
	{ area, indicator, period, value, category, status }: ObservationRow,
	dataset: string,
): ReleasedFigure {
	return { dataset, area, indicator: indicator.id, period, value: category ?? value, status }
}

/** A figure that another release shows otherwise. */
export type ChangedFigure = { before: ReleasedFigure; after: ReleasedFigure }

/** What of one published dataset is no more, or no more as it was, without a word on it. */
export type DatasetChanges = {
	dataset: string
	/** Figures that were published. */
	of: number
	gone: readonly ReleasedFigure[]
	changed: readonly ChangedFigure[]
}

/** All that changed, and what of it nothing accounts for, by dataset. */
export type ReleaseChanges = {
	/** False where the releases have no dataset in common. */
	sameOffice: boolean
	unexplained: readonly DatasetChanges[]
	changed: readonly ChangedFigure[]
}

/**
 * Compares the figures of a release with those that were published before. A change is accounted for by a row of
 * `corrections.csv`, or where the old figure was provisional (P): such figures are published to be revised. A figure that
 * stands in another file now is the same figure. Releases without a dataset in common are of different offices, and are
 * not compared.
 */
export function releaseChanges(
	published: Iterable<ReleasedFigure>,
	next: Iterable<ReleasedFigure>,
	corrections: readonly Correction[],
): ReleaseChanges {
	const byDataset = Map.groupBy(published, ({ dataset }) => dataset)
	const found = new Map<string, ReleasedFigure>()
	const datasets = new Set<string>()
	// Where nothing was published, the figures of a whole nation need not be held against it.
	for (const figure of byDataset.size > 0 ? next : []) {
		found.set(keyOf(figure), figure)
		datasets.add(figure.dataset)
	}
	if (![...byDataset.keys()].some((dataset) => datasets.has(dataset)))
		return { sameOffice: false, unexplained: [], changed: [] }
	const accounts = accountsOf(corrections)
	const all: ChangedFigure[] = []
	const unexplained = [...byDataset].flatMap(([dataset, figures]) => {
		const changed = figures.flatMap((before) => changedIn(before, found.get(keyOf(before))))
		all.push(...changed)
		const silent = changed.filter((one) => !isAccountedFor(one, accounts))
		const gone = figures.filter((figure) => figure.value !== null && !found.has(keyOf(figure)))
		return gone.length + silent.length === 0 ? [] : [{ dataset, of: figures.length, gone, changed: silent }]
	})
	return { sameOffice: true, unexplained, changed: all }
}

function changedIn(before: ReleasedFigure, after: ReleasedFigure | undefined): ChangedFigure[] {
	return after && after.value !== before.value && before.value !== null ? [{ before, after }] : []
}

/** New values of corrections, by the figure they are of. */
function accountsOf(corrections: readonly Correction[]): ReadonlySet<string> {
	return new Set(
		corrections
			.filter(({ kind }) => kind === 'figure')
			.map(({ area, indicator, period, after }) => `${area} ${indicator} ${period} ${after}`),
	)
}

function isAccountedFor({ before, after }: ChangedFigure, accounts: ReadonlySet<string>): boolean {
	return before.status === 'P' || accounts.has(`${keyOf(after)} ${after.value}`)
}

function keyOf({ area, indicator, period }: ReleasedFigure): string {
	return `${area} ${indicator} ${period}`
}
