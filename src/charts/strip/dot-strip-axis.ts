import { type Labels, labelThatFits, linesThatFit } from '../labels.ts'
import { printedTicks } from '../linear-scale.ts'
import type { Mark, TextMark } from '../scene.ts'
import { boxOfText, measureText, textMark } from '../text-style.ts'
import type { DotStripInput, StripPlot } from './dot-strip-input.ts'

const SMALL = 't-s'
const CLASS_GAP = 5

/** A text in the middle of `x`, or at the frame's edge where it would leave the frame. */
export function keptInside(text: string, className: string, x: number, y: number, width: number): TextMark {
	const half = measureText(text, className) / 2
	return textMark(text, className, Math.max(half, Math.min(x, width - half)), y, 'middle')
}

/** Texts of one line from the left, without those that would meet the one before: long numbers on a phone. */
export function clearOfEachOther(marks: readonly TextMark[]): TextMark[] {
	let end = Number.NEGATIVE_INFINITY
	return marks.filter((mark) => {
		const box = boxOfText(mark)
		if (box.x < end + CLASS_GAP) return false
		end = box.x + box.width
		return true
	})
}

/** The axis with hairlines through the dots and numbers below; a mark and words when it does not start at zero. */
export function axisMarks(input: DotStripInput, plot: StripPlot): Mark[] {
	const { x, axis, left, right, width } = plot
	const ticks = printedTicks(x, width >= 480 ? 5 : 3, input.formatAxis)
	const texts = ticks.map((tick, index) => input.formatAxis(tick) + (index === 0 ? (input.axisUnit ?? '') : ''))
	const note = plot.startNote === null ? [] : [textMark(plot.startNote, SMALL, 0, axis + 36)]
	const cut = plot.startsLate ? [-1, 5].map((dx) => [left + dx, axis + 5, left + dx + 4, axis - 5] as const) : []
	return [
		{ kind: 'strokes', class: 'gr', segments: ticks.map((tick) => [x(tick), plot.top, x(tick), axis + 5]) },
		{ kind: 'strokes', class: 'ax', segments: [[left, axis, right, axis]] },
		{ kind: 'strokes', class: 'brk', segments: cut },
		...clearOfEachOther(ticks.map((tick, index) => keptInside(texts[index] ?? '', SMALL, x(tick), axis + 19, width))),
		...note,
	]
}

/**
 * The name of the class between two limits; that of the first stands at its end, by the limit. It keeps clear of the
 * upright of the area that is compared with.
 */
function classMark(names: Labels, index: number, input: DotStripInput, plot: StripPlot): Mark[] {
	const limits = input.limits ?? []
	const from = index === 0 ? 0 : Math.max(0, plot.x(limits[index - 1] ?? 0) + CLASS_GAP)
	const to = index === limits.length ? plot.width : Math.min(plot.width, plot.x(limits[index] ?? 0) - CLASS_GAP)
	const at = input.reference ? plot.x(input.reference.value) : null
	const parts: [number, number][] =
		at !== null && at > from && at < to
			? [
					[from, at - CLASS_GAP],
					[at + CLASS_GAP, to],
				]
			: [[from, to]]
	for (const [start, end] of index === 0 ? parts.toReversed() : parts) {
		const text = labelThatFits(names, SMALL, end - start)
		if (text === undefined || plot.classesAt === null) continue
		return [
			index === 0 ? textMark(text, SMALL, end, plot.classesAt, 'end') : textMark(text, SMALL, start, plot.classesAt),
		]
	}
	return []
}

/** Uprights with their labels above the dots: the limits of classes, and the area that is compared with. */
export function headMarks(input: DotStripInput, plot: StripPlot): Mark[] {
	const marks: Mark[] = []
	if (plot.classesAt !== null) {
		const top = plot.classesAt - 12
		const limits = (input.limits ?? []).filter((limit) => plot.x(limit) >= plot.left && plot.x(limit) <= plot.right)
		marks.push({
			kind: 'strokes',
			class: 'br',
			segments: limits.map((limit) => [plot.x(limit), top, plot.x(limit), plot.axis]),
		})
		marks.push(...(input.classNames ?? []).flatMap((names, index) => classMark(names, index, input, plot)))
	}
	if (input.reference && plot.referenceAt !== null) {
		const at = plot.x(input.reference.value)
		const value = input.formatValue(input.reference.value, 'A')
		const names = [input.reference.name].flat().map((name) => `${name} ${value}`)
		const [text = ''] = linesThatFit(names, 't-s t-i', plot.width)
		marks.push({ kind: 'strokes', class: 'refl', segments: [[at, plot.referenceAt + 6, at, plot.axis]] })
		marks.push(keptInside(text, 't-s t-i', at, plot.referenceAt, plot.width))
	}
	return marks
}
