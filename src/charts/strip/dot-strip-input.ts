import type { ObservationStatus } from '../../schemas/observation-status.ts'
import type { AbsenceWords } from '../absence.ts'
import type { Labels } from '../labels.ts'
import type { LinearScale } from '../linear-scale.ts'
import type { Point } from '../scene.ts'

/** One area on the strip. */
export type StripItem = {
	name: Labels
	value: number | null
	status?: ObservationStatus | undefined
	/** This area: ringed and always named. */
	focus?: boolean | undefined
	/** Name it where there is room. The largest and smallest value are always tried. */
	label?: boolean | undefined
}

export type DotStripInput = AbsenceWords & {
	/** Areas without a value have no place on the axis; how many there are stands under it. */
	items: readonly StripItem[]
	/** The area above, as an ink upright. */
	reference?: { name: Labels; value: number } | null | undefined
	/** Limits of classes as dotted uprights, rising, and the names of the classes between them (one more). */
	limits?: readonly number[] | undefined
	classNames?: readonly Labels[] | undefined
	/** Where the axis starts and ends: with zero (when not given), close round the values, or as named. */
	domain?: 'zero' | 'fit' | readonly [number, number] | undefined
	/** Words under an axis that does not start at zero, from the printed start. */
	startNote?: ((start: string) => string) | undefined
	formatValue: (value: number, status: ObservationStatus) => string
	formatAxis: (value: number) => string
	/** Prints how many equal figures a stack holds where it is too tall to be counted. */
	formatCount?: ((count: number) => string) | undefined
	/** Unit, printed after the first axis number only. */
	axisUnit?: string | undefined
	simulatedLabel?: string | undefined
}

/** An area with its place in the drawing. */
export type StripDot = { item: StripItem; index: number; value: number; status: ObservationStatus; centre: Point }

/** Heights of the parts of a strip, from the top. */
export type StripPlot = {
	width: number
	left: number
	right: number
	/** Baselines of the reference's label and of the class names; `null` where there are none. */
	referenceAt: number | null
	classesAt: number | null
	/** Where uprights begin. */
	top: number
	axis: number
	height: number
	x: LinearScale
	/** True when the axis starts above zero, with the words that say so. */
	startsLate: boolean
	startNote: string | null
	/** Baseline of the line that counts the areas without a value; `null` where all have one. */
	absentAt: number | null
}
