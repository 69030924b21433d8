import type { AreaKind } from '../../../schemas/area.ts'
import { kindsMeant } from '../../../search/area-kind-words.ts'
import { joined, plainWords } from '../../../search/plain-words.ts'

/** One reading of a text as the name of an area: its letters joined, and the kinds its words say. */
export type AreaReading = { key: string; kinds: readonly AreaKind[] | null }

/** "1. ", "IV. ", "a) " before a name, as lists number their rows. */
const numbering = /^\s*(?:\(?\d{1,4}[.)]+\s*|[ivxlc]{1,6}[.)]+\s+|[a-z][.)]\s+)(?=\S)/i
/** "1)", "*)", "¹" behind a name: a footnote. */
const footnote = /\s*(?:\*+\)?|[¹²³⁴-⁹]+\)?|\d\))\s*$/
/** "Kep. Riau", as the statistics office shortens it. */
const islands = /\bkep\b\.?\s*/i
const addition: ReadonlySet<string> = new Set(['administrasi', 'adm', 'administratif', 'of', 'the'])
/** Letters alone need no unfolding, and most names are such. */
const simple = /^[A-Za-z ]*$/

/** Letters and digits of a name, joined: spaces, marks, dashes and capitals do not part one name from another. */
export function areaKey(name: string): string {
	return simple.test(name) ? name.toLowerCase().replaceAll(' ', '') : joined(name)
}

/** A name without the word that the register puts before those of areas that choose no government of their own. */
export function withoutAdministration(name: string): string {
	return name.replace(/^administrasi\s+/i, '')
}

/** A name without the number before it and the footnote behind. */
export function bareName(text: string): string {
	return text.replace(numbering, '').replace(footnote, '').trim()
}

/** True where a text names an area by the very letters of its name. */
export function isSpeltAs(text: string, area: { name: string } | undefined): boolean {
	return area !== undefined && areaKey(bareName(text)) === areaKey(area.name)
}

/**
 * How a text may be read as the name of an area: the whole of it, and without the words for a kind before or behind
 * ("Kab. Brebes", "Bandung (Kota)"). Nothing where it holds kinds alone ("Kabupaten/Kota").
 */
export function areaReadings(text: string): AreaReading[] {
	const raw = readingsOf(text)
	const bare = bareName(text)
	const full = bare.replace(islands, 'Kepulauan ')
	return [...raw, ...(bare === text.trim() ? [] : readingsOf(bare)), ...(full === bare ? [] : readingsOf(full))]
}

function readingsOf(text: string): AreaReading[] {
	const words = plainWords(text)
	if (words.length === 0 || words.every(isKindWord)) return []
	const whole: AreaReading = { key: words.join(''), kinds: null }
	const ahead = countWhile(words, isKindWord)
	const behind = countWhile([...words].reverse(), isKindWord)
	const readings = [whole]
	for (let said = 1; said <= ahead; said++) {
		readings.push({ key: words.slice(said).join(''), kinds: kindsOf(words.slice(0, said)) })
	}
	if (behind > 0 && ahead === 0)
		readings.push({ key: words.slice(0, -behind).join(''), kinds: kindsOf(words.slice(-behind)) })
	return readings
}

const isKindWord = (word: string): boolean => addition.has(word) || kindsMeant(word) !== undefined

/** The kinds that the words say together; `null` where they say nothing definite ("daerah"). */
function kindsOf(words: readonly string[]): readonly AreaKind[] | null {
	const said = words.flatMap((word) => {
		const kinds = addition.has(word) ? undefined : kindsMeant(word)
		return kinds && kinds.length < 6 ? [kinds] : []
	})
	return said.length === 0 ? null : [...new Set(said.flat())]
}

function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
	const end = items.findIndex((item) => !holds(item))
	return end === -1 ? items.length : end
}

/** Kinds that a text says and no name with them: the heading "Kota" above the cities of a table. */
export function kindsAlone(text: string): readonly AreaKind[] | null {
	const words = plainWords(text)
	return words.length > 0 && words.every(isKindWord) ? kindsOf(words) : null
}
