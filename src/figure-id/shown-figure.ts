import { roundTo } from '../format/number.ts'
import type { ObservationStatus } from '../schemas/observation-status.ts'

/** One figure of a chart as it is printed, in no language. */
export type ShownFigure = {
	area: string
	/** What is counted or measured: id of an indicator, a programme, a stage. */
	subject: string
	period: string
	/** The number rounded as the page prints it, a category, or nothing. */
	printed: string
	status: ObservationStatus
}

/** A published figure: `null` where there is no number, with the reason in its status. */
export type PublishedFigure = { value: number | null; status: ObservationStatus; category?: string | null | undefined }

/** A published figure as it enters an id: of a hidden one the mark alone, whatever its value. */
export function shownFigure(
	area: string,
	subject: string,
	period: string,
	{ value, status, category }: PublishedFigure,
	decimals = 0,
): ShownFigure {
	const printed = value === null ? (category ?? '') : roundTo(value, decimals).toFixed(decimals)
	return { area, subject, period, printed: status === 'Q' ? '' : printed, status }
}
