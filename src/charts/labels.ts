import { measureText } from './text-style.ts'

/** A name with shorter ways to write it, longest first: `['Jawa Timur', 'Jatim']`. */
export type Labels = string | readonly string[]

/** All ways to write a label, longest first. */
export function alternatives(labels: Labels): readonly string[] {
	return typeof labels === 'string' ? [labels] : labels
}

/** The longest way to write a label. */
export function fullLabel(labels: Labels): string {
	return alternatives(labels)[0] ?? ''
}

/** The first way to write a label that is not wider than `room`; `undefined` when none is. */
export function labelThatFits(labels: Labels, className: string, room: number): string | undefined {
	return alternatives(labels).find((label) => measureText(label, className) <= room)
}

/** A text cut to `room` with an ellipsis. */
export function cutLabel(text: string, className: string, room: number): string {
	if (measureText(text, className) <= room) return text
	let cut = [...text]
	while (cut.length > 1 && measureText(`${cut.join('').trimEnd()}…`, className) > room) cut = cut.slice(0, -1)
	return `${cut.join('').trimEnd()}…`
}

/** The first way to write a label that fits, else its shortest, cut: of that most is left. */
export function fittedLabel(labels: Labels, className: string, room: number): string {
	return labelThatFits(labels, className, room) ?? cutLabel(alternatives(labels).at(-1) ?? '', className, room)
}

const MOST_LINES = 3

/** A text broken between words into lines no wider than `room`; `undefined` when it takes too many. */
function wrapLabel(text: string, className: string, room: number): readonly string[] | undefined {
	const lines: string[] = []
	for (const word of text.split(' ')) {
		const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
		if (measureText(longer, className) <= room) lines.splice(-1, 1, longer)
		else lines.push(word)
	}
	const fits = lines.length <= MOST_LINES && lines.every((line) => measureText(line, className) <= room)
	return fits ? lines : undefined
}

/** A label in one line, else in up to three, else its shortest form cut with an ellipsis; never wider than `room`. */
export function linesThatFit(labels: Labels, className: string, room: number): readonly string[] {
	const whole = labelThatFits(labels, className, room)
	if (whole !== undefined) return [whole]
	for (const label of alternatives(labels)) {
		const lines = wrapLabel(label, className, room)
		if (lines) return lines
	}
	return [cutLabel(alternatives(labels).at(-1) ?? '', className, room)]
}
