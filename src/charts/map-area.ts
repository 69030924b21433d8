import type { Step } from './map-classes.ts'

/** What is known of an area. Only `value` and `provisional` are coloured: the rest must never look like a low one. */
export type MapState = 'value' | 'provisional' | 'doubtful' | 'missing' | 'suppressed' | 'not-applicable'

/** An area on a map, whether it is drawn as a tile or in its shape. */
export type MapArea = {
	code: string
	/** Two to four letters. */
	label: string
	/** The printed value, longest way first; empty where there is none. */
	value: readonly string[]
	state: MapState
	/** Its class; `null` where it has none. */
	step: Step | null
	/** The page's own area, ringed. */
	focus: boolean
	/** Round tiles are cities. */
	round: boolean
	/** Name, value and state in words. */
	spoken: string
	/** Where it leads; `null` for an area without a page. */
	href: string | null
}

/** Class of the ground of an area. */
export function groundClass({ state, step }: MapArea): string {
	if (state === 'value') return `tile s${step}`
	if (state === 'provisional') return `tile s${step} m-prov`
	return { doubtful: 'm-low', missing: 'm-na', suppressed: 'm-q', 'not-applicable': 'm-na' }[state]
}

/** Class of the text on it: the three weaker grounds carry the ink of the page, the stronger ones its paper. */
export function inkClass({ step }: MapArea): string {
	if (step === null) return ''
	return step <= 3 ? ' on-lo' : ' on-hi'
}
