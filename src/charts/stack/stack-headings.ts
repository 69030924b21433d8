import { alternatives } from '../labels.ts'
import type { Mark } from '../scene.ts'
import { measureText, textMark } from '../text-style.ts'
import type { StackClass } from './stacked-input.ts'

/** A class to be named: where its segment of the first row starts (`null` when it has none), and its share there. */
export type Heading = { stackClass: StackClass; start: number | null; share: string | null }

type Placed = { heading: Heading; text: string; x: number; level: number; width: number }

const NAME = 't t-b'
const SMALL = 't-s'
const GAP = 8
const SWATCH = 11

function widthOf(text: string, { share }: Heading): number {
	return Math.max(measureText(text, NAME), measureText(share ?? '', SMALL))
}

/** Tries a name on one level, clear of the names already there; its longest form first. */
function tryLevel(
	heading: Heading,
	start: number,
	level: number,
	placed: readonly Placed[],
	right: number,
): Placed | undefined {
	for (const text of alternatives(heading.stackClass.name)) {
		const width = widthOf(text, heading)
		const x = Math.min(start, right - width)
		const free = placed.every(
			(other) => other.level !== level || x + width + GAP <= other.x || other.x + other.width + GAP <= x,
		)
		if (free) return { heading, text, x, level, width }
	}
	return undefined
}

/** Names above their segments, from the right; one that would meet its neighbour moves up a level. */
function placeHeadings(headings: readonly Heading[], right: number): Placed[] {
	const placed: Placed[] = []
	for (const heading of headings.toReversed()) {
		if (heading.start === null) continue
		for (let level = 0; ; level++) {
			const found = tryLevel(heading, heading.start, level, placed, right)
			if (!found) continue
			placed.push(found)
			break
		}
	}
	return placed
}

/** Names of classes that the first row lacks, with a patch of their fill, on lines of their own at the top. */
function keyMarks(headings: readonly Heading[], left: number, right: number): { marks: Mark[]; height: number } {
	const marks: Mark[] = []
	let x = left
	let y = 13
	for (const { stackClass, start } of headings) {
		if (start !== null) continue
		const text = alternatives(stackClass.name)[0] ?? ''
		const width = SWATCH + 6 + measureText(text, NAME)
		if (x > left && x + width > right) {
			x = left
			y += 20
		}
		marks.push({ kind: 'bars', class: stackClass.fill, boxes: [{ x, y: y - SWATCH, width: SWATCH, height: SWATCH }] })
		marks.push(textMark(text, NAME, x + SWATCH + 6, y))
		x += width + 2 * GAP
	}
	return { marks, height: marks.length === 0 ? 0 : y + 7 }
}

/** Names the classes directly above the segments of the first row, which starts below at the returned height. */
export function headingMarks(
	headings: readonly Heading[],
	left: number,
	right: number,
): { marks: Mark[]; height: number } {
	const placed = placeHeadings(headings, right)
	const key = keyMarks(headings, left, right)
	const withShare = headings.some(({ share }) => share !== null)
	const step = withShare ? 33 : 18
	const height = key.height + (Math.max(-1, ...placed.map(({ level }) => level)) + 1) * step + 6
	const marks = placed.flatMap(({ heading, text, x, level }): Mark[] => {
		const bottom = height - 7 - level * step
		const baseline = withShare ? bottom - 15 : bottom
		const share = heading.share === null ? [] : [textMark(heading.share, SMALL, x, bottom)]
		const start = heading.start ?? x
		const leader: Mark = { kind: 'strokes', class: 'ax', segments: [[start + 0.5, bottom + 4, start + 0.5, height]] }
		return [textMark(text, NAME, x, baseline), ...share, ...(level > 0 ? [leader] : [])]
	})
	return { marks: [...key.marks, ...marks], height }
}
