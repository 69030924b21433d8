import { lookOf } from '../standalone-svg.ts'

/** Size of a picture for sharing, the margin around it, and where its foot begins. */
export const WIDTH = 1200
export const HEIGHT = 630
export const MARGIN = 56
export const FOOT = 548

export type CardColours = { paper: string; ink: string; muted: string; rule: string; saffron: string; sim: string }

const fillOf = (classes: string) => lookOf(classes).fill ?? ''

/** Colours of a picture for sharing: those that drawings have on paper. */
export const cardColours: CardColours = {
	paper: fillOf('f-paper'),
	ink: fillOf('f-ink'),
	muted: fillOf('t-s'),
	rule: lookOf('gr').stroke ?? '',
	saffron: fillOf('halo'),
	sim: fillOf('t-sim'),
}
