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
	isStart: ReadonlySet<number>
	/** Place of each digit in the plain text. */
	places: readonly number[]
	/** What stands before each group inside the run; empty for the first. */
	separators: readonly string[]
	/** Up to twelve characters before the run. */
	before: string
}

const run = /\d(?:[ \t\n.\-_'*`()]{0,3}\d)*/g

/** Runs of at least `least` digits, in order. */
export function digitRuns(text: string, least: number): DigitRun[] {
	return [...text.matchAll(run)].flatMap(({ 0: found, index }) => {
		const places = placesOfDigits(found, index)
		return places.length < least ? [] : [digitRun(found, index, places, text)]
	})
}

function placesOfDigits(found: string, index: number): number[] {
	const places: number[] = []
	for (let at = 0; at < found.length; at++) {
		const code = found.charCodeAt(at)
		if (code >= 48 && code <= 57) places.push(index + at)
	}
	return places
}

function digitRun(found: string, index: number, places: readonly number[], text: string): DigitRun {
	const starts = places.flatMap((place, i) => (i > 0 && places[i - 1] === place - 1 ? [] : [i]))
	const separators = starts.map((start) => text.slice((places[start - 1] ?? index - 1) + 1, places[start]))
	return {
		digits: found.replace(/\D+/g, ''),
		text: found,
		index,
		starts,
		isStart: new Set(starts),
		places,
		separators,
		before: text.slice(Math.max(0, index - 12), index),
	}
}

const areaCode = /^[1-9]\d\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?$/
const date = /^(?:(?:19|20)\d{2}-\d{2}-\d{2}|(?:0?[1-9]|[12]\d|3[01])[-.](?:0?[1-9]|1[0-2])[-.](?:19|20)\d{2})$/
const year = /^(?:19|20)\d{2}$/
/** `35.29.01 31.02.90 2001`: two codes of districts and a year, or an identity number in its three parts. */
const threeParts = /^\d{2}\.\d{2}\.\d{2}\s+\d{2}\.\d{2}\.\d{2}\s+\d{4}$/
const groupedAmount = /^[1-9]\d{0,2}(?:\.\d{3})+$/

/** True when every word of a run is an area code, a date, a year or an amount with its thousands grouped. */
export function isInnocent({ text, digits, before }: DigitRun): boolean {
	const words = text.split(/[ \t\n()*`]+/).filter((word) => /\d/.test(word))
	// A number of 16 digits formatted as an amount may be an identity number in a number column of Excel.
	if (words.length === 1 && digits.length >= 16 && !/\bRp\.?\s?$/i.test(before)) return false
	if (threeParts.test(text)) return false
	return words.every((word) => areaCode.test(word) || date.test(word) || year.test(word) || groupedAmount.test(word))
}

/** True when a span of digits starts or ends where a group does. */
export function isBounded({ isStart, digits }: DigitRun, from: number, to: number): boolean {
	return isStart.has(from) || to === digits.length || isStart.has(to)
}
