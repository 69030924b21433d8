import { digitRuns, isInnocent } from './digit-runs.ts'

/** Words that make a long number one of an account, a card or a membership. */
const accountWord =
	/\b(?:rek|rekening|norek|no\.? ?rek(?:ening)?|bri|bni|bca|bsi|btn|mandiri|bank\s\w+|npwp|bpjs|kis|jkn|kks|pkh|dtks|dtsen|id ?semesta|kartu|account|va|virtual account|ovo|go-?pay|akun dana|shopee ?pay|link ?aja)\b[^\n\d]{0,24}$/i

/** An account of a public budget: `5.1.02.01.01.0024`. */
const budgetCode = /^\d\.\d{1,2}(?:\.\d{2}){1,5}(?:\.\d{4})?$/

/** Places of numbers of accounts and cards: 10 to 16 digits after such a word, or a payment card's 16 digits. */
export function accountNumbers(text: string): number[] {
	return digitRuns(text, 10)
		.filter((run) => run.digits.length <= 16 && !isInnocent(run) && !budgetCode.test(run.text))
		.filter((run) => accountWord.test(text.slice(Math.max(0, run.index - 48), run.index)) || isCard(run.digits))
		.map(({ index }) => index)
}

/** Debit cards of Indonesian banks, the family-welfare card (KKS) among them, begin with 4, 5 or 60. */
function isCard(digits: string): boolean {
	return digits.length === 16 && /^(?:4|5|60)/.test(digits) && isLuhn(digits)
}

/** Luhn's check digit (ISO/IEC 7812-1). */
function isLuhn(digits: string): boolean {
	let sum = 0
	for (let i = 0; i < digits.length; i++) {
		const digit = Number(digits[digits.length - 1 - i])
		sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
	}
	return sum % 10 === 0
}
