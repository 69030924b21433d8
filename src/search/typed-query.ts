import type { AreaKind } from '../schemas/area.ts'
import type { Language } from '../schemas/bilingual.ts'
import { kindsMeant } from './area-kind-words.ts'
import { plain } from './plain-words.ts'
import { numberReadings } from './read-number.ts'
import { recordKindMeant } from './record-kind-words.ts'
import type { SearchKind } from './search-kind.ts'
import { stemsOf } from './stems.ts'
import { isStopWord } from './stop-words.ts'

/** One word of a query with all it may be. */
export type TypedWord = {
	text: string
	/** Stems in the language of the page, then those of the other language. */
	stems: readonly string[]
	otherStems: readonly string[]
	isStop: boolean
	/** Kinds of areas that it means. */
	areaKinds: readonly AreaKind[] | undefined
	/** Kind of record that it asks for. */
	recordKind: SearchKind | undefined
	/** What it may mean as a number, in key form. */
	numbers: readonly string[]
	isYear: boolean
}

/** A query, read but not yet looked up. */
export type TypedQuery = {
	text: string
	words: readonly TypedWord[]
	/** Area codes in it, with their dots. */
	codes: readonly string[]
	/** An id of a figure, as it stands below one. */
	figureId: string | undefined
}

const figureIdPattern = /^[0-9a-z]{6}[\s-]?[0-9a-z]{4}[\s-]?[0-9a-z]{3}$/i

/** Letters and digits mixed, with its hyphens or in capitals: no word and no number. */
function isFigureId(text: string): boolean {
	const asPrinted = text.includes('-') || text === text.toUpperCase()
	return asPrinted && figureIdPattern.test(text) && /\d/.test(text) && /[a-z]/i.test(text)
}

const tokenPattern = /\d[\d.,]*\d|\d\d\.(?=$)|[a-z0-9]+/g

/** Reads what was typed. */
export function readQuery(text: string, language: Language): TypedQuery {
	const trimmed = text.trim()
	const tokens = plain(trimmed).match(tokenPattern) ?? []
	return {
		text: trimmed,
		words: tokens.map((token) => wordOf(token, language)),
		codes: tokens.flatMap((token) => codeIn(token) ?? []),
		figureId: isFigureId(trimmed) ? trimmed.toUpperCase() : undefined,
	}
}

/** A number stands as typed and in the form in which the index holds it. */
function wordOf(token: string, language: Language): TypedWord {
	const numbers = /^\d/.test(token) && /^[\d.,]+$/.test(token) ? numberReadings(token) : []
	const other = language === 'id' ? 'en' : 'id'
	return {
		text: token,
		stems: numbers.length > 0 ? numbers : stemsOf(token, language),
		otherStems: numbers.length > 0 ? [] : stemsOf(token, other),
		isStop: isStopWord(token),
		areaKinds: kindsMeant(token),
		recordKind: recordKindMeant(token),
		numbers,
		isYear: /^(?:19|20)\d\d$/.test(token),
	}
}

/** "3529", "35.29" and "3316022006" as codes with dots; nothing for other numbers. */
function codeIn(token: string): string | undefined {
	if (!/^[\d.]+$/.test(token)) return undefined
	const digits = token.replaceAll('.', '')
	const [, ...parts] = /^(\d\d)(\d\d)?(\d\d)?(\d{4})?$/.exec(digits) ?? []
	const code = parts.filter(Boolean).join('.')
	return code.length > 0 && (token === digits || token === code) ? code : undefined
}
