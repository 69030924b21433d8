/** A point in drawing units, x to the right and y downwards. */
export type Point = readonly [x: number, y: number]

/** A straight stroke from one point to another. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number]

/** An upright rectangle. */
export type Box = { x: number; y: number; width: number; height: number }

export type Anchor = 'start' | 'middle' | 'end'

export type TextMark = { kind: 'text'; class: string; x: number; y: number; text: string; anchor: Anchor }

/**
 * What a drawing is made of. Marks that look alike share one element (`strokes`, `lines`, `bars`, `dots`), which
 * keeps pages small; single ones (`circle`, `rect`) may carry a title to be read on hover.
 */
export type Mark =
	| { kind: 'strokes'; class: string; segments: readonly Segment[] }
	| { kind: 'lines'; class: string; runs: readonly (readonly Point[])[] }
	| { kind: 'bars'; class: string; boxes: readonly Box[] }
	| { kind: 'dots'; class: string; r: number; centres: readonly Point[] }
	| { kind: 'circle'; class: string; cx: number; cy: number; r: number; title?: string }
	| { kind: 'diamond'; class: string; cx: number; cy: number; r: number; title?: string }
	| { kind: 'shape'; class: string; d: string }
	/** Marks of one area, which together lead to its page; `href: null` for an area without one. */
	| { kind: 'link'; code: string; href: string | null; title: string; marks: readonly Mark[] }
	| TextMark

/** A drawing as data: coordinates out of numbers, before it is written as SVG. */
export type Scene = {
	width: number
	height: number
	/** In painting order. */
	marks: Mark[]
	/** Where the value axis starts; `null` where there is none. A page says so when it is not zero. */
	axisStart: number | null
}
