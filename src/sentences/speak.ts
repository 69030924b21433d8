import type { Figure } from '../schemas/figure.ts'
import type { ObservationStatus } from '../schemas/observation-status.ts'
import { isPartial } from '../statistics/figure-state.ts'

declare const spoken: unique symbol

/** What must be said whenever the figure is. */
export type Reservation = 'provisional' | 'estimated' | 'doubtful' | 'partial' | 'simulated'

/** A number that may stand in a sentence. Only `speak` makes one, so a hidden cell cannot slip into words. */
export type SpokenFigure = {
	readonly value: number
	readonly reservations: readonly Reservation[]
	readonly [spoken]: true
}

/** A figure without a number, and what is said in its place. */
export type SilentFigure = { readonly silence: 'missing' | 'suppressed' | 'not-applicable' }

export type Speech = SpokenFigure | SilentFigure

type Speakable = Pick<Figure, 'value' | 'status' | 'derivation'>

const reserved: Partial<Record<ObservationStatus, Reservation>> = { P: 'provisional', E: 'estimated', U: 'doubtful' }

/** Lets a figure into a sentence: with its reservations, or as one that can only be told to be absent. */
export function speak(figure: Speakable | undefined, { simulated = false } = {}): Speech {
	if (!figure || figure.value === null) return { silence: silenceOf(figure?.status) }
	const status = reserved[figure.status]
	const reservations: readonly Reservation[] = [
		...(status ? [status] : []),
		...(isPartial(figure) ? (['partial'] as const) : []),
		...(simulated ? (['simulated'] as const) : []),
	]
	return { value: figure.value, reservations } as SpokenFigure
}

/** Lets a count into a sentence that the portal made of published figures which all are in it. */
export function speakCount(value: number): Speech {
	return speak({ value, status: 'A', derivation: null })
}

function silenceOf(status: ObservationStatus | undefined): SilentFigure['silence'] {
	if (status === 'Q') return 'suppressed'
	return status === 'M' ? 'not-applicable' : 'missing'
}

/** True for a figure that holds a number. */
export function isSpoken(speech: Speech): speech is SpokenFigure {
	return 'value' in speech
}

/** True for a figure that may be compared: a number, neither doubtful nor of a part of the area. */
export function mayCompare(speech: Speech): speech is SpokenFigure {
	return isSpoken(speech) && !speech.reservations.some((one) => one === 'doubtful' || one === 'partial')
}
