import type { ObservationStatus } from '../../schemas/observation-status.ts'

/** What names a figure of a dataset. */
export type FigureKey = { area: string; period: string; indicator: string }

/**
 * A row of a dataset as its file writes it: the value with a decimal point or as the word of a category, empty where the
 * status says why. Drafts of the desk are such rows.
 */
export type TableFigure = FigureKey & { value: string; status: ObservationStatus; note?: string }

/** A row of a dataset's file, with all that it holds. */
export type SavedRow = TableFigure & { copies: string; note: string }

/** A row that the gate has read, as its file writes it. */
export function tableFigure(row: {
	area: string
	period: string
	indicator: { id: string }
	value: number | null
	category: string | null
	status: ObservationStatus
	note(): string | null
}): TableFigure {
	const { area, period, status } = row
	const value = row.category ?? String(row.value ?? '')
	return { area, period, indicator: row.indicator.id, value, status, note: row.note() ?? '' }
}

/** One text for each figure. */
export function keyText({ area, period, indicator }: FigureKey): string {
	return `${area} ${period} ${indicator}`
}

/** Numbers are the same by their size (`20.9` is `20.90`), words letter by letter. */
function sameValue(one: string, other: string): boolean {
	if (one === other) return true
	return one.trim() !== '' && other.trim() !== '' && Number(one) === Number(other)
}

/** True where two rows say the same of a figure; an empty note takes nothing back. */
export function saysTheSame(one: TableFigure, other: TableFigure): boolean {
	return one.status === other.status && sameValue(one.value, other.value)
}

/** Order of a dataset's file: by indicator, then by period, then by area. */
export function compareKeys(one: FigureKey, other: FigureKey): number {
	return (
		compareText(one.indicator, other.indicator) ||
		compareText(one.period, other.period) ||
		compareText(one.area, other.area)
	)
}

function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0
}
