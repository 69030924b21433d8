import { describe, expect, it } from 'vitest'
import { units } from '../src/schemas/unit.ts'
import { areaSourceNames } from './data/area-names.ts'
import { rowsOf } from './data/shipped-data.ts'
import { type RepositoryFile, withoutComments } from './docs/repository-files.ts'
import { scripts, site } from './docs/source-code.ts'

/**
 * What an office owns stands in its folder. A line of the program that knows an indicator, an area, a survey or a
 * publisher by name is right for one office and silently wrong for the next.
 */

/** The one room that invents areas and programmes: the simulation, which an office may add and take out. */
const simulation = /^scripts\/assemble\/sample\//
/** Terms of the country's statistics, explained to readers where a text uses them. */
const glossary = /^src\/glossary\//

/** Names of colours, among them p1 to p5. */
const colours = /^src\/colours\//

const program = [...site, ...scripts].filter(
	({ path }) => ![simulation, glossary, colours].some((room) => room.test(path)),
)

type Word = { path: string; word: string }

/** Quoted words of code, comments left out. */
function quotedWords({ path, text }: RepositoryFile): Word[] {
	const quoted = withoutComments(text).matchAll(/(['"`])((?:(?!\1)[^\\]|\\.)*?)\1/g)
	return [...quoted].map(([, , word = '']) => ({ path, word }))
}

/** Lines of templates and texts, where readers' words stand without quotes. */
function linesOf({ path, text }: RepositoryFile): Word[] {
	if (!/\.(?:astro|mdx)$/.test(path)) return []
	return withoutComments(text)
		.split('\n')
		.map((word) => ({ path, word: word.trim() }))
}

const words = program.flatMap((file) => [...quotedWords(file), ...linesOf(file)])
const found = (isRefused: (word: string) => boolean) =>
	words.filter(({ word }) => isRefused(word)).map(({ path, word }) => `${path}: ${word}`)

const idsOf = (register: string) => {
	const files = [`data/national/${register}`, `data/office/${register}`]
	return new Set(files.flatMap((file) => rowsIfThere(file).map(({ id = '' }) => id)))
}

function rowsIfThere(file: string) {
	try {
		return rowsOf(file)
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
		throw error
	}
}

describe('the program', () => {
	it('is searched at all', () => {
		expect(words.length).toBeGreaterThan(5000)
	})

	it('names no indicator by its id', () => {
		const ids = idsOf('indicators.csv')
		expect(ids.size).toBeGreaterThan(20)
		// Units are types; `penduduk` is also the plain word for people, and the anchor of what is said of them.
		const alsoWords: ReadonlySet<string> = new Set([...units, 'penduduk'])
		expect(found((word) => ids.has(word) && !alsoWords.has(word))).toEqual([])
	})

	it('names no programme by its id', () => {
		const ids = idsOf('programmes.csv')
		expect(ids.size).toBeGreaterThan(5)
		expect(found((word) => ids.has(word))).toEqual([])
	})

	it('names no area by its code; a message may show one as an example', () => {
		const code = /(?<![\d.,])\d{2}\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?(?![\d.,])/
		const example = /misalnya|seperti|such as|for example|contohnya/
		const otherNumber = /\bpercent\b|\bpersen\b|\bNode \d/
		expect(found((word) => code.test(word) && !example.test(word) && !otherNumber.test(word))).toEqual([])
	})

	it('names no survey, publisher or index; the two systems of area codes are types, not sources', () => {
		const source = /\b(?:BPS|Susenas|Sakernas|IDM|Kemendesa|Kemensos|BKKBN|DTSEN|DTKS|P3KE|Indeks Desa)\b/
		const codes = /\bkode BPS\b|\bBPS codes?\b/gi
		// A regulation that binds every office, and a question of its form.
		const law = /Peraturan BPS Nomor \d+ Tahun \d+|rekomendasi kegiatan dari BPS/g
		expect(found((word) => source.test(word.replaceAll(codes, '').replaceAll(law, '')))).toEqual([])
	})

	it('names no region', async () => {
		const names = await areaSourceNames()
		expect(names.length).toBeGreaterThan(400)
		const region = new RegExp(`(?<![\\p{L}])(?:${names.join('|')})(?![\\p{L}])`, 'u')
		expect(found((word) => region.test(word))).toEqual([])
	})
})
