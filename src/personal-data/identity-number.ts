import { type DigitRun, digitRuns, isBounded, isInnocent } from './digit-runs.ts'

/** Province codes that NIK and KK numbers begin with; 99 is none: numbers of tests begin so, since nobody bears them. */
const provinces: ReadonlySet<string> = new Set(
	['11-19', '21', '31-36', '51-53', '61-65', '71-76', '81-82', '91-97', '99'].flatMap((span) => {
		const [first = 0, last = first] = span.split('-').map(Number)
		return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
	}),
)

const LENGTH = 16

/**
 * True when 16 digits are built as a NIK or a KK number: province, regency and district, a date DDMMYY
 * whose day is 1 to 31, or 41 to 71 for women, and a serial number. There is no check digit.
 */
export function isIdentityNumber(digits: string): boolean {
	if (digits.length !== LENGTH || !provinces.has(digits.slice(0, 2))) return false
	if (digits.slice(2, 4) === '00' || digits.slice(4, 6) === '00' || digits.slice(12) === '0000') return false
	return isDayAndMonth(Number(digits.slice(6, 8)), Number(digits.slice(8, 10)))
}

function isDayAndMonth(day: number, month: number): boolean {
	return ((day >= 1 && day <= 31) || (day >= 41 && day <= 71)) && month >= 1 && month <= 12
}

/** True when one digit lost at the front or the end makes 15 digits of an identity number. */
function isCutIdentityNumber(digits: string): boolean {
	if (digits.length !== LENGTH - 1) return false
	return isIdentityNumber(`${digits}1`) || '12356789'.split('').some((first) => isIdentityNumber(first + digits))
}

/** A piece of text, from its first character to before `end`. */
export type Span = { start: number; end: number }

/** Identity numbers in a plain text, whole or cut to 15 digits. */
export function identityNumbers(text: string): Span[] {
	return digitRuns(text, LENGTH - 1).flatMap(spansInRun)
}

function spansInRun(run: DigitRun): Span[] {
	if (isInnocent(run)) return []
	for (let from = 0; from + LENGTH <= run.digits.length; from++) {
		if (isBounded(run, from, from + LENGTH) && isIdentityNumber(run.digits.slice(from, from + LENGTH))) {
			return [spanOfDigits(run, from, LENGTH)]
		}
	}
	const cut = run.starts.find((from, i) => {
		const group = run.digits.slice(from, run.starts[i + 1])
		return isCutIdentityNumber(group) && !/\bRp\.?\s?$/i.test(run.before)
	})
	return cut === undefined ? [] : [spanOfDigits(run, cut, LENGTH - 1)]
}

function spanOfDigits(run: DigitRun, from: number, length: number): Span {
	return { start: run.places[from] ?? run.index, end: (run.places[from + length - 1] ?? run.index) + 1 }
}

/** True for a cell that holds nothing but 15 or 16 digits: a whole column of them is refused whatever they are. */
export function isLongNumber(text: string): boolean {
	const [run] = digitRuns(text, LENGTH - 1)
	if (!run || run.digits.length > LENGTH || isInnocent(run)) return false
	return /^[^\p{L}\d]*$/u.test(text.replace(run.text, ''))
}
