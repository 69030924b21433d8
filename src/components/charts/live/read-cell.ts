import { chartReaderText } from '../../../i18n/chart-reader.ts'
import type { Language } from '../../../schemas/bilingual.ts'

/** A cell of the table twin with its headings: what is printed there, as plain text. */
export type CellWords = {
	row: string
	column: string
	text: string
	/** Framed words about the figure: "sementara", "patahan". */
	marks: readonly string[]
	/** Classes of the cell, which tell its state. */
	classes: readonly string[]
}

/** What is shown and said of a figure. */
export type Reading = { name: string; value: string; spoken: string }

/** A heading and its unit: "Sumenep (%)" is Sumenep in percent. */
function headingParts(heading: string): { name: string; unit: string } {
	const [, name, unit] = /^(.*\S)\s*\(([^()]+)\)$/.exec(heading) ?? []
	return { name: name ?? heading, unit: unit ?? '' }
}

/** A unit that heads a column, after its number: "Orang" is "orang", "KPM" stays. */
function inSentence(unit: string): string {
	return /^\p{Lu}\p{Ll}/u.test(unit) ? unit.charAt(0).toLowerCase() + unit.slice(1) : unit
}

const hasNumber = (text: string) => /^[−-]?\d/.test(text)

/** The figure with its unit; a percent sign stands without a space, words after one. Words for no figure get none. */
function withUnit(text: string, unit: string): string {
	if (unit === '' || !hasNumber(text)) return text
	return unit === '%' ? `${text}%` : `${text} ${unit}`
}

/** "Sumenep, Maret 2021: 20,51 persen": the figure of a cell in words, taken from the table as it is printed. */
export function readingOf(words: CellWords, unitHeading: boolean, language: Language): Reading {
	const t = chartReaderText(language)
	const { name, unit } = unitHeading ? { name: '', unit: inSentence(words.column) } : headingParts(words.column)
	const states = [
		...words.marks,
		...(words.classes.includes('prov') ? [t.provisional] : []),
		...(words.classes.includes('low') ? [t.doubtful] : []),
	]
	const state = states.length === 0 ? '' : ` (${[...new Set(states)].join(', ')})`
	const value = withUnit(words.text, unit === t.percent ? '%' : unit) + state
	const full = [name, words.row].filter((part) => part !== '').join(', ')
	return { name: full, value, spoken: `${full}: ${value.replace('%', ` ${t.percent}`)}` }
}
