import { isHidden, wordFor } from '../absence.ts'
import { hatchMarks } from '../hatch.ts'
import { cutLabel } from '../labels.ts'
import type { Mark } from '../scene.ts'
import { measureText, textMark } from '../text-style.ts'
import type { DotStripInput, StripPlot } from './dot-strip-input.ts'

const WORDS = 't-s t-i'
const SWATCH = { width: 18, height: 11 }
const GAP = 6
/** From one count to the next. */
const APART = 20

/**
 * Under the axis, how many areas have no dot: hidden ones behind a hatched patch, missing ones behind a dotted line.
 * They have no place on the axis, and leaving them out unsaid would make the others look complete.
 */
export function absentCounts(input: DotStripInput, { absentAt, width }: StripPlot): Mark[] {
	if (absentAt === null) return []
	const absent = input.items.filter(({ value }) => value === null)
	const hidden = absent.filter(({ status }) => isHidden(status, input))
	const counts = [
		{ count: absent.length - hidden.length, status: 'O' as const },
		{ count: hidden.length, status: 'Q' as const },
	].filter(({ count }) => count > 0)
	const room = width / counts.length - SWATCH.width - GAP - APART
	let x = 0
	return counts.flatMap(({ count, status }): Mark[] => {
		const text = cutLabel(`${count} ${wordFor(status, input)}`, WORDS, room)
		const box = { x: x + 0.5, y: absentAt - 10, ...SWATCH }
		const dotted: Mark = {
			kind: 'strokes',
			class: 'missl',
			segments: [[x + 1, absentAt - 4, x + SWATCH.width, absentAt - 4]],
		}
		const label = textMark(text, WORDS, x + SWATCH.width + GAP, absentAt)
		x += SWATCH.width + GAP + measureText(text, WORDS) + APART
		return [...(isHidden(status, input) ? hatchMarks([box]) : [dotted]), label]
	})
}
