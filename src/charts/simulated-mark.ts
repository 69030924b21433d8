import { boxesOverlap, growBox } from './boxes.ts'
import type { Anchor, Box, Mark, Scene, TextMark } from './scene.ts'
import { boxOfText, sizeOf, textMark } from './text-style.ts'

const CLASS = 't-sim'
/** Between the word and the edge of the drawing below it. */
const FOOT = 12
const STEP = 8
/** Room below a drawing that has none inside. */
const ROOM_BELOW = 36

/** Where the word is tried first: the lower right corner of what is drawn, without its axis. */
type Corner = { right: number; bottom: number }

/**
 * A drawing of simulated data with the word SIMULASI in it, so that a picture of it says so, too: at the first place
 * from the lower right corner upwards where it touches no label, else below all else. Nothing changes when real.
 */
export function withSimulatedMark(scene: Scene, label: string | undefined, corner?: Corner): Scene {
	if (label === undefined) return scene
	const texts = scene.marks.flatMap(textsIn).map((mark) => growBox(boxOfText(mark), 1))
	const free = placesIn(scene, label, corner).find((mark) => !texts.some((box) => boxesOverlap(boxOfText(mark), box)))
	const height = free ? scene.height : scene.height + ROOM_BELOW
	const mark = free ?? textMark(label, CLASS, scene.width, height - FOOT, 'end')
	// Under lines and bars, but over the areas of a map, which would hide it.
	const isMap = scene.marks.some(({ kind }) => kind === 'link')
	return { ...scene, height, marks: isMap ? [...scene.marks, mark] : [mark, ...scene.marks] }
}

function textsIn(mark: Mark): TextMark[] {
	if (mark.kind === 'link') return mark.marks.flatMap(textsIn)
	return mark.kind === 'text' ? [mark] : []
}

/** Places from the bottom up, each line from the right, all within the drawing. */
function placesIn({ width, height }: Scene, label: string, corner?: Corner): TextMark[] {
	const { right, bottom } = corner ?? { right: width, bottom: height }
	const ends: [number, Anchor][] = [
		[right, 'end'],
		[width / 2, 'middle'],
		[0, 'start'],
	]
	const places: TextMark[] = []
	for (let y = bottom - FOOT; y >= sizeOf(CLASS); y -= STEP) {
		for (const [x, anchor] of ends) places.push(textMark(label, CLASS, x, y, anchor))
	}
	const frame: Box = { x: 0, y: 0, width, height }
	return places.filter((mark) => isInside(boxOfText(mark), frame))
}

function isInside(box: Box, frame: Box): boolean {
	return box.x >= frame.x && box.x + box.width <= frame.x + frame.width && box.y >= frame.y
}
