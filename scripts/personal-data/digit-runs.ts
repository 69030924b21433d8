/** Digits that belong together to the eye: groups of digits with at most three separators between them. */
export type DigitRun = {
	/** The digits alone. */
	digits: string
	/** The run as it stands in the plain text. */
	text: string
	/** Place of the run in the plain text. */
	index: number
	/** Positions in `digits` at which a group starts; the first is 0. */
	starts: readonly number[]
	/** What stands before each group inside the run; empty for the first. */
	separators: readonly string[]
	/** Up to twelve characters before the run. */
	before: string
}

const run = /\d(?:[ \t\n.\-_'*`()]{0,3}\d)*/g

/** Runs of at least `least` digits, in order. */
export function digitRuns(text: string, least: number): DigitRun[] {
	const runs: DigitRun[] = []
	for (const { 0: found, index } of text.matchAll(run)) {
		const digits = found.replace(/\D+/g, '')
		if (digits.length < least) continue
		const groups = [...found.matchAll(/(\D*)(\d+)/g)]
		let at = 0
		const starts = groups.map(([, , group = '']) => {
			at += group.length
			return at - group.length
		})
		const separators = groups.map(([, separator = '']) => separator)
		runs.push({ digits, text: found, index, starts, separators, before: text.slice(Math.max(0, index - 12), index) })
	}
	return runs
}

const areaCode = /^\d{2}\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?$/
const date = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[-.]\d{1,2}[-.]\d{4})$/
const year = /^(?:19|20)\d{2}$/
const groupedAmount = /^[1-9]\d{0,2}(?:\.\d{3})+$/

/** True when every word of a run is an area code, a date, a year or an amount with its thousands grouped. */
export function isInnocent({ text, digits, before }: DigitRun): boolean {
	const words = text.split(/[ \t\n()*`]+/).filter((word) => /\d/.test(word))
	// A number of 16 digits formatted as an amount may be an identity number in a number column of Excel.
	if (words.length === 1 && digits.length >= 16 && !/\bRp\.?\s?$/i.test(before)) return false
	return words.every((word) => areaCode.test(word) || date.test(word) || year.test(word) || groupedAmount.test(word))
}

/** Place in the plain text of a digit of a run. */
export function placeOfDigit({ text, index }: DigitRun, digit: number): number {
	let seen = -1
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at)
		if (code >= 48 && code <= 57 && ++seen === digit) return index + at
	}
	return index
}

/** True when a span of digits starts or ends where a group does. */
export function isBounded({ starts, digits }: DigitRun, from: number, to: number): boolean {
	return starts.includes(from) || to === digits.length || starts.includes(to)
}
