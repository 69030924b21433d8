import { titleOf } from '../../../src/format/area-name.ts'
import { nearestWord } from '../../../src/issue/nearest-word.ts'
import type { Area } from '../../../src/schemas/area.ts'

/** The one area meant; several that may be meant; or, when none fits, those that are spelled nearly so. */
export type FoundRegion = { area: Area } | { candidates: Area[] } | { near: Area[] }

/**
 * Finds the province, kabupaten or kota that a person names: by code with or without dots, by name with or without
 * its kind, by parts of the name, or shortened as offices do (the first letters of each word). The first way that
 * finds any decides; a kind that is said ("kota …") chooses among areas of one name.
 */
export function findRegion(text: string, areas: readonly Area[]): FoundRegion {
	const regions = areas.filter(({ level }) => level === 'provinsi' || level === 'kabupaten-kota')
	const code = codeIn(text)
	if (code !== undefined) return chosen(regions.filter((area) => area.code === code))
	const ways = [sameName, sameName, partsOf, shortened]
	const readings = [readingOf(text), { kind: undefined, words: wordsOf(text) }, readingOf(text), readingOf(text)]
	for (const [index, way] of ways.entries()) {
		const reading = readings[index]
		const found = reading ? regions.filter((area) => fitsKind(area, reading.kind) && way(area, reading.words)) : []
		if (found.length > 0) return chosen(found)
	}
	return { near: nearestOf(text, regions) }
}

function chosen(found: readonly Area[]): FoundRegion {
	const [area, second] = found
	if (area && !second) return { area }
	return found.length > 0 ? { candidates: [...found] } : { near: [] }
}

/** Two or four digits, with or without a dot. */
function codeIn(text: string): string | undefined {
	const match = /^\s*(\d{2})(?:\.?(\d{2}))?\s*$/.exec(text)
	return match ? [match[1], match[2]].filter((part) => part !== undefined).join('.') : undefined
}

type Kind = 'provinsi' | 'kabupaten' | 'kota'
type Reading = { kind: Kind | undefined; words: string[] }

const kindWords: Readonly<Record<string, Kind>> = {
	provinsi: 'provinsi',
	prov: 'provinsi',
	propinsi: 'provinsi',
	kabupaten: 'kabupaten',
	kab: 'kabupaten',
	kota: 'kota',
	kotamadya: 'kota',
}

/** The words of a text, the first one taken for the kind where it is one. */
function readingOf(text: string): Reading {
	const [first = '', ...rest] = wordsOf(text)
	const kind = kindWords[first]
	return kind && rest.length > 0 ? { kind, words: rest } : { kind: undefined, words: [first, ...rest] }
}

function wordsOf(text: string): string[] {
	return text
		.toLowerCase()
		.replace(/['’`]/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '')
}

function fitsKind({ kind }: Area, wanted: Kind | undefined): boolean {
	return wanted === undefined || kind === wanted
}

function sameName({ name }: Area, words: readonly string[]): boolean {
	return wordsOf(name).join('') === words.join('')
}

/** Every word said begins a word of the name. */
function partsOf({ name }: Area, words: readonly string[]): boolean {
	const parts = wordsOf(name)
	return words.length > 0 && words.every((word) => word.length > 2 && parts.some((part) => part.startsWith(word)))
}

/** One word made of the first letters of every word of a name: three letters at least. */
function shortened({ name }: Area, words: readonly string[]): boolean {
	const [word = '', second] = words
	return second === undefined && word.length > 2 && isMadeOf(word, wordsOf(name))
}

function isMadeOf(word: string, parts: readonly string[]): boolean {
	const [part, ...rest] = parts
	if (part === undefined) return word === ''
	for (let length = 1; length <= Math.min(part.length, word.length); length++) {
		if (!part.startsWith(word.slice(0, length))) return false
		if (isMadeOf(word.slice(length), rest)) return true
	}
	return false
}

function nearestOf(text: string, regions: readonly Area[]): Area[] {
	const { words } = readingOf(text)
	const name = nearestWord(
		words.join(' '),
		regions.map((area) => area.name),
	)
	return regions.filter((area) => area.name === name)
}

/** A candidate as a line to choose from: "33.29 Kabupaten …". */
export function regionLine(area: Area): string {
	return `${area.code}  ${area.kind === 'provinsi' ? 'Provinsi ' : ''}${titleOf(area, 'id')}`
}
