import { linearScale } from './linear-scale.ts'
import type { Mark, Scene } from './scene.ts'
import { measureText, textMark } from './text-style.ts'

export type RulerInput = {
	/** From 0 to `maximum`. */
	value: number
	maximum: number
	/** What the whole length stands for: "100 penduduk". */
	maximumLabel: string
	/** The area above, with its printed value: "Jawa Timur 9,50". */
	reference?: { label: string; value: number } | null | undefined
}

const LABEL_CLASS = 't-s'
const BASELINE = 39
/** Half a stroke, so that the end ticks stay inside. */
const INSET = 0.6

/** The small ruler under the big figure: this area's part of the whole in saffron, closed by an ink tick. */
export function ruler(input: RulerInput, width = 340): Scene {
	const scale = linearScale([0, input.maximum], [INSET, width - INSET])
	const x = (value: number) => scale(Math.max(0, Math.min(value, input.maximum)))
	const end = x(input.value)
	const labelRoom = width - measureText(input.maximumLabel, LABEL_CLASS) - 10
	const marks: Mark[] = [
		{ kind: 'bars', class: 'halo', boxes: [{ x: 0, y: 6, width: end, height: 10 }] },
		{
			kind: 'strokes',
			class: 'ax',
			segments: [
				[x(0), 4, x(0), 18],
				[x(input.maximum), 4, x(input.maximum), 18],
				[end, 0, end, 18],
				[0, 17.4, width, 17.4],
			],
		},
		textMark(input.maximumLabel, LABEL_CLASS, width, BASELINE, 'end'),
	]
	if (input.reference) {
		const at = x(input.reference.value)
		const start = Math.max(0, Math.min(at, labelRoom - measureText(input.reference.label, LABEL_CLASS)))
		marks.push({ kind: 'strokes', class: 'ax', segments: [[at, 17, at, 24]] })
		marks.push(textMark(input.reference.label, LABEL_CLASS, start, BASELINE))
	}
	return { width, height: 46, axisStart: 0, marks }
}
