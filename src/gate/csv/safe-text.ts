/**
 * What a spreadsheet would run as a formula, at the start of a cell or after a line break inside it:
 * `= + - @` and their full-width and small forms, behind any blanks, marks without width or apostrophes
 * already there; a tab or carriage return at the start counts too (OWASP, CSV injection).
 * `escapeFormulae` of PapaParse misses line breaks, leading blanks and full-width forms.
 */
const breaks = '\\n\\v\\f\\r\\u0085\\u2028\\u2029'
const lineStart = `(?<=^|[${breaks}])`
const blank = `(?:(?![${breaks}])[\\s\\p{Z}\\p{Cf}\\p{Cc}])`
const operator = '[=+\\-@＝＋－＠﹦﹢﹣﹫]'
const danger = `(?:${blank}*${operator}|[\\t\\r])`

const formulaStart = new RegExp(`${lineStart}(?='*${danger})`, 'gu')
const guardedStart = new RegExp(`${lineStart}'(?='*${danger})`, 'gu')
const bareStart = new RegExp(lineStart + danger, 'u')

/** Puts an apostrophe before every start of a formula, which spreadsheets read as "this is text". */
export function guardText(text: string): string {
	return text.replace(formulaStart, "'")
}

/** Takes the apostrophes of `guardText` away again: `unguardText(guardText(text))` is `text`. */
export function unguardText(text: string): string {
	return text.replace(guardedStart, '')
}

/** True when a spreadsheet would read a formula in this text. */
export function startsFormula(text: string): boolean {
	return bareStart.test(text)
}
