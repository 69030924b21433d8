import type { ObservationStatus } from '../../schemas/observation-status.ts'
import { type Figures, FiguresByKey } from './figures-by-key.ts'
import { compareKeys, type FigureKey, saysTheSame, type TableFigure } from './table-figure.ts'

/** What a cell says: its value and why there is none. */
export type Said = { value: string; status: ObservationStatus }

/** A figure that says something else than the published one. */
export type ChangedFigure = FigureKey & { before: Said; after: Said }

/** All figures of one indicator in one period, as counts. */
export type ColumnCounts = {
	indicator: string
	period: string
	added: number
	same: number
	changed: number
	missing: number
}

/** A dataset that is drafted beside the one that is published. All lists are in the order of indicator, period, area. */
export type PublishedComparison = {
	/** Drafted, and not published yet. */
	added: TableFigure[]
	/** Drafted and published, with another value or status. */
	changed: ChangedFigure[]
	/** Published; others of the same indicator and period are drafted, this one is not. */
	missing: TableFigure[]
	/** Published, of an indicator and period of which nothing is drafted: an older year, another measure. */
	untouched: TableFigure[]
	counts: { added: number; same: number; changed: number; missing: number; untouched: number }
	/** The same for each indicator and period that is drafted. */
	columns: ColumnCounts[]
}

/**
 * Compares drafted figures with the dataset as it is published. Values are compared as numbers where both are; a status
 * left empty is A. Of a figure that is drafted twice the first counts, as in the gate, which refuses the second.
 */
export function comparePublished(drafts: Figures<TableFigure>, published: Figures<TableFigure>): PublishedComparison {
	const before = FiguresByKey.of(published)
	const after = FiguresByKey.of(drafts)
	const columns = new Map<string, ColumnCounts>()
	const added: TableFigure[] = []
	const changed: ChangedFigure[] = []
	for (const figure of after.figures) {
		const counts = countsIn(columns, figure)
		const old = before.get(figure)
		if (!old) {
			counts.added++
			added.push(figure)
		} else if (saysTheSame(old, figure)) counts.same++
		else {
			counts.changed++
			changed.push(changeOf(old, figure))
		}
	}
	const missing: TableFigure[] = []
	const untouched: TableFigure[] = []
	for (const figure of before.figures) {
		if (after.get(figure)) continue
		const counts = columns.get(columnText(figure))
		if (counts) {
			counts.missing++
			missing.push(figure)
		} else untouched.push(figure)
	}
	for (const list of [added, changed, missing, untouched]) list.sort(compareKeys)
	const ordered = [...columns.values()].sort((a, b) => compareKeys({ ...a, area: '' }, { ...b, area: '' }))
	return { added, changed, missing, untouched, counts: totalOf(ordered, untouched.length), columns: ordered }
}

/**
 * The dataset once the drafts are saved into it, drafts first: a row that says the same stays as it is published, with its
 * note and all else that it holds; what is not drafted stays, too.
 */
export function savedFigures<Row extends TableFigure>(drafts: Figures<Row>, published: Figures<Row>): Row[] {
	const before = FiguresByKey.of(published)
	const after = FiguresByKey.of(drafts)
	const drafted = after.figures.map((row) => {
		const old = before.get(row)
		return old && saysTheSame(old, row) ? old : row
	})
	const kept = before.figures.filter((row) => !after.get(row))
	return [...drafted, ...kept]
}

function changeOf(old: TableFigure, { area, period, indicator, value, status }: TableFigure): ChangedFigure {
	const before = { value: old.value, status: old.status }
	return { area, period, indicator, before, after: { value, status } }
}

function columnText({ indicator, period }: FigureKey): string {
	return `${indicator} ${period}`
}

function countsIn(columns: Map<string, ColumnCounts>, figure: FigureKey): ColumnCounts {
	const key = columnText(figure)
	const known = columns.get(key)
	if (known) return known
	const { indicator, period } = figure
	const counts = { indicator, period, added: 0, same: 0, changed: 0, missing: 0 }
	columns.set(key, counts)
	return counts
}

function totalOf(columns: readonly ColumnCounts[], untouched: number): PublishedComparison['counts'] {
	const total = (part: 'added' | 'same' | 'changed' | 'missing') =>
		columns.reduce((sum, counts) => sum + counts[part], 0)
	const [added, same, changed, missing] = (['added', 'same', 'changed', 'missing'] as const).map(total)
	return { added: added ?? 0, same: same ?? 0, changed: changed ?? 0, missing: missing ?? 0, untouched }
}
