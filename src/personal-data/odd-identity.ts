import { digitRuns } from './digit-runs.ts'
import { isIdentityNumber, type Span } from './identity-number.ts'

/** How people part an identity number. */
const shapes: ReadonlySet<string> = new Set(['6 6 4', '4 4 4 4', '2 2 2 6 4', '2 2 2 2 2 2 4', '1 3 3 3 3 3', '8 8'])
const parted = /(?<![\d.,])\d{1,8}([,;/|:])\d{2,8}(?:\1\d{2,8}){0,6}(?!\d)/g

/** Letters that are typed or read for digits. */
const letters: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', S: '5', B: '8' }
const withLetters = /(?<![\p{L}\d])(?=(?:[OoIlSB]*\d){10})[\dOoIlSB]{16}(?![\p{L}\d])/gu

/** `3,57502E+15` and the ways to write it by hand. */
const rounded = /(?<![\d.,])[1-9](?:[.,]\d{1,15})?\s?(?:E\s?\+?0?15|[x×*·]\s?10\s?\^?\s?15)(?!\d)/gi

/** A word that makes a long number one of a person, and how many digits follow it. */
const words: readonly [RegExp, least: number, most: number][] = [
	[/\b(?:nik|(?:no|nomor)\.? ?kk|ktp|induk kependudukan|kartu keluarga)\b[^\n\d]{0,12}$/i, 14, 17],
	[/\bnip\b[^\n\d]{0,6}$/i, 18, 18],
	[/\bnisn\b[^\n\d]{0,6}$/i, 10, 10],
	[/\bsim\b[^\n\d]{0,6}$/i, 12, 14],
]
const passport = /\bpas(?:por|sport)\b[^\n\d]{0,10}?[A-Z]\s?\d{6,7}\b/gi

/** Identity numbers that are parted, damaged or typed in ways of their own, or that a word tells from other numbers. */
export function oddIdentityNumbers(text: string): Span[] {
	const inDigits = /\d[,;/|:]\d/.test(text) ? spans(text, parted, isParted) : []
	if (!/[A-Za-z×*·]/.test(text)) return inDigits
	return [
		...inDigits,
		...spans(text, withLetters, (found) => isIdentityNumber(found.replace(/\D/g, (letter) => letters[letter] ?? ''))),
		...(text.includes('15') ? spans(text, rounded) : []),
		...named(text),
		...spans(text, passport),
	]
}

function isParted(found: string): boolean {
	const groups = found.split(/\D/)
	return shapes.has(groups.map(({ length }) => length).join(' ')) && isIdentityNumber(groups.join(''))
}

function named(text: string): Span[] {
	return digitRuns(text, 10).flatMap(({ digits, index, places }) => {
		const before = text.slice(Math.max(0, index - 48), index)
		const is = words.some(([word, least, most]) => digits.length >= least && digits.length <= most && word.test(before))
		return is ? [{ start: index, end: (places.at(-1) ?? index) + 1 }] : []
	})
}

function spans(text: string, pattern: RegExp, holds: (found: string) => boolean = () => true): Span[] {
	return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
		holds(found) ? [{ start: index, end: index + found.length }] : [],
	)
}
