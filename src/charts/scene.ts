/** A point in drawing units, x to the right and y downwards. */
export type Point = readonly [x: number, y: number]

/** A straight stroke from one point to another. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number]

/** An upright rectangle. */
export type Box = { x: number; y: number; width: number; height: number }

export type Anchor = 'start' | 'middle' | 'end'

export type TextMark = { kind: 'text'; class: string; x: number; y: number; text: string; anchor: Anchor }

/** What a drawing is made of. Marks that look alike share one element, which keeps pages small. */
export type Mark =
	| { kind: 'strokes'; class: string; segments: readonly Segment[] }
	| { kind: 'lines'; class: string; runs: readonly (readonly Point[])[] }
	| { kind: 'bars'; class: string; boxes: readonly Box[] }
	| { kind: 'dots'; class: string; r: number; centres: readonly Point[] }
	| { kind: 'circle'; class: string; cx: number; cy: number; r: number }
	| { kind: 'diamond'; class: string; cx: number; cy: number; r: number }
	| { kind: 'shape'; class: string; d: string }
	/** Marks of one area, which together lead to its page; `href: null` for an area without one. */
	| { kind: 'link'; code: string; href: string | null; title: string; marks: readonly Mark[] }
	| TextMark

/** Where a figure lies: the `item`-th of the `series`-th of what the chart was drawn from. */
export type DataPoint = { x: number; y: number; series: number; item: number }

/** All figures of a drawing; the items (years, areas) follow one another along `x` or along `y`. */
export type ScenePoints = { along: 'x' | 'y'; places: readonly DataPoint[] }

/** A drawing as data: coordinates out of numbers, before it is written as SVG. */
export type Scene = {
	width: number
	height: number
	/** In painting order. */
	marks: Mark[]
	/** Where the value axis starts; `null` where there is none. A page says so when it is not zero. */
	axisStart: number | null
	/** Where the reader finds each figure; none in drawings that only illustrate a number printed beside them. */
	points?: ScenePoints
}
