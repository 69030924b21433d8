import type { Turn } from './change-classes.ts'
import type { Step } from './map-classes.ts'

/** What is known of an area. Only what is graded is coloured: the rest must never look like a low one. */
export type MapState =
	| 'value'
	| 'provisional'
	| 'estimated'
	| 'doubtful'
	| 'missing'
	| 'suppressed'
	| 'not-applicable'
	| 'uncompared'

/** True where the value of an area counts for the classes of a map, firm or not yet. */
export function isGraded(state: MapState): state is 'value' | 'provisional' | 'estimated' {
	return state === 'value' || state === 'provisional' || state === 'estimated'
}

/** An area on a map, whether it is drawn as a tile or in its shape. */
export type MapArea = {
	code: string
	/** Two to four letters. */
	label: string
	/** The printed value, longest way first; empty where there is none. */
	value: readonly string[]
	state: MapState
	/** Its class, of values or of change; `null` where it has none. */
	step: Step | Turn | null
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
	const shade = typeof step === 'number' ? `s${step}` : step
	if (isGraded(state)) return state === 'value' ? `tile ${shade}` : `tile ${shade} m-prov`
	return { doubtful: 'm-low', missing: 'm-na', suppressed: 'm-q', 'not-applicable': 'm-na', uncompared: 'm-un' }[state]
}

/** Class of the text on it: weaker grounds carry the ink of the page, the strong ones its paper. */
export function inkClass({ step }: MapArea): string {
	if (step === null) return ''
	const strong = typeof step === 'number' ? step > 3 : step === 'dn3' || step === 'up3'
	return strong ? ' on-hi' : ' on-lo'
}

/** How the strokes over an area without a colour rise, if it has any: the two reasons for them look different. */
export function hatchOf({ state }: Pick<MapArea, 'state'>): 'right' | 'left' | null {
	if (state === 'suppressed') return 'right'
	return state === 'uncompared' ? 'left' : null
}
