import type { ObservationStatus } from '../../schemas/observation-status.ts'
import type { AbsenceWords } from '../absence.ts'
import type { Labels } from '../labels.ts'

/** One figure of a series. */
export type LinePoint = {
	/** Decimal year of the reference month: 2025.17 for March 2025, or the plain year where months do not matter. */
	time: number
	/** The time as printed under the axis: "2025". */
	label: string
	value: number | null
	status: ObservationStatus
}

/**
 * One line: this area (`focus`), what it is compared with (`peer`), or one of several equals. Four equals have colours
 * that colour-blind readers tell apart (`c1` to `c4`); more are grey (`peer`) and told by the names at their ends.
 */
export type LineSeries = {
	name: Labels
	role: 'focus' | 'peer' | 'c1' | 'c2' | 'c3' | 'c4'
	/** In order of time. */
	points: readonly LinePoint[]
}

/** A value to be reached by a time: "target RPJMD", 2026. */
export type LineTarget = { name: Labels; time: number; label: string; value: number }

/** Axes and margins given from outside, so that several charts stand in line with each other. */
export type LineFrame = {
	times?: readonly [number, number]
	values?: readonly [number, number]
	left?: number
	right?: number
}

/** A point to be named in the drawing; without `text` by its value. */
export type Callout = { time: number; text?: Labels | undefined; series?: number | undefined }

export type LineChartInput = AbsenceWords & {
	/** This area first. */
	series: readonly LineSeries[]
	/** A value as printed at a point, with its unit or sign if it needs one: "17,02". */
	formatValue: (value: number, status: ObservationStatus) => string
	/** A value as printed on the axis: "10". */
	formatAxis: (value: number) => string
	/** Unit, printed after the top axis number only: "%". */
	axisUnit?: string | undefined
	/** What the figures between two breaks rest on, named by any time between them: "Maret, sejak 2015". */
	bases?: readonly { time: number; label: Labels }[] | undefined
	targets?: readonly LineTarget[] | undefined
	frame?: LineFrame | undefined
	callouts?: readonly Callout[] | undefined
	/** Lettered places on the time axis, of which the words beside the chart tell. */
	marks?: readonly { time: number; text: string }[] | undefined
	/** Whether the value axis starts at zero; true when not given. */
	zeroBaseline?: boolean | undefined
	/** A lower drawing with smaller end labels, for small multiples. */
	compact?: boolean | undefined
	/** The word drawn inside when the data are simulated: "SIMULASI". */
	simulatedLabel?: string | undefined
}
