import { type DigitRun, digitRuns, isInnocent } from './digit-runs.ts'

const mobile = /^(?:(?:00)?620?|0)8[1-9]\d{6,10}$/
const withoutZero = /^8[1-9]\d{7,10}$/

/** Parted by commas or slashes, as lists are: only what cannot be a list counts. */
const parted = /(?<![\d.,/])(?:\+?62|0)8\d{1,2}([,/])\d{3,4}\1\d{3,5}(?!\d)/g
/** Letters that are typed or read for digits. */
const withLetters =
	/(?<![\p{L}\d])(?=[^\n]{0,20}[OoIl])(?=(?:[OoIl .-]{0,3}\d){6})[O0o]8[\dOoIl](?:[ .-]?[\dOoIl]){7,10}(?![\p{L}\d])/gu
const chat = /(?<![\w.])(?:wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|t\.me)\/\w/gi

/** Words that make a number of ten digits without its zero a telephone number. */
const phoneWord = /\b(?:hp|nohp|wa|whatsapp|telp|tlp|telepon|phone|kontak|cp|nomor_hp|no_hp)\b[\W_]{0,4}$/i

/** Headings of columns whose numbers are telephone numbers even without the zero. */
const phoneColumn = /(?:^|[^a-z])(?:no_?)?(?:hp|wa|whatsapp|telp|tlp|telepon|phone|ponsel|kontak)(?:$|[^a-z])/i

/**
 * Places of Indonesian mobile numbers: 08…, 62… and +62… with or without separators, and 8… without its
 * zero beside a word or in a column that says telephone. Area codes, dates and grouped amounts are none.
 */
export function phoneNumbers(text: string, column: string | null): number[] {
	const named = column !== null && phoneColumn.test(column)
	return digitRuns(text, 9).flatMap((run) => placesInRun(run, named))
}

function placesInRun(run: DigitRun, named: boolean): number[] {
	const isInternational = run.before.endsWith('+')
	if (!isInternational && (isInnocent(run) || isGroupedAmount(run))) return []
	if (/^0\.\d+$/.test(run.text) || /\d,$/.test(run.before)) return []
	const found = run.starts.filter((from, i) => {
		if (i > 0 && !/[ \t\n(]/.test(run.separators[i] ?? '')) return false
		const spoken = named || (i === 0 && phoneWord.test(run.before))
		return endsOfGroups(run, i).some((to) => {
			const digits = run.digits.slice(from, to)
			return mobile.test(digits) || (spoken && withoutZero.test(digits))
		})
	})
	return found.map((from) => run.places[from] ?? run.index)
}

/** Places of telephone numbers that are typed in ways of their own, and of links that open a chat. */
export function oddPhoneNumbers(text: string): number[] {
	const patterns = [...(/[,/]/.test(text) ? [parted] : []), ...(/[A-Za-z]/.test(text) ? [withLetters, chat] : [])]
	return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index))
}

/** True for the digits of a mobile number and nothing more. */
export function isMobile(digits: string): boolean {
	return mobile.test(digits)
}

/** Longest mobile number, with `00620` before it. */
const LONGEST = 17

/** Where groups end that follow the start of group `i`, as far as a number can reach. */
function endsOfGroups({ starts, digits }: DigitRun, i: number): number[] {
	const from = starts[i] ?? 0
	const ends: number[] = []
	for (let next = i + 1; next <= starts.length; next++) {
		const end = starts[next] ?? digits.length
		if (end - from > LONGEST) break
		ends.push(end)
	}
	return ends
}

/** `628.123.456.789` is an amount; `081.234.567.890` cannot be one. */
function isGroupedAmount({ text }: DigitRun): boolean {
	return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)
}
