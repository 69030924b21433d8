import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dictionaryFiles, loadDictionaries, textsOf } from './dictionaries.ts'

const dictionaries = await loadDictionaries()
const rooms = [...dictionaries].map(([name, texts]) => ({
	name,
	id: textsOf(name, texts('id')),
	en: textsOf(name, texts('en')),
}))

/** Texts that are rightly the same in both languages: official terms, names of formats, and words of both. */
const alike = [
	'areaText.siblings.kecamatan',
	'cautionText.kinds.note',
	'chartText.status',
	'dataText.title',
	'indicatorText.levels.desa-kelurahan',
	'indicatorText.levels.kabupaten-kota',
	'indicatorText.levels.kecamatan',
	'indicatorText.levels.negara',
	'newsText.categories.data',
	'originText.status',
	'programmeText.amount',
	'programmeText.per',
	'recipientText.amount',
	'searchText.kinds.data',
	'searchText.levels.desa-kelurahan',
	'searchText.levels.kabupaten-kota',
	'searchText.levels.kecamatan',
	'searchText.place',
	'shell.data',
	'standingText.subtitle',
	'statusBarText.title',
]

describe('the dictionaries', () => {
	it('are found, and every export of their files is one', () => {
		expect(dictionaries.size).toBeGreaterThanOrEqual(8)
		for (const { id } of rooms) expect(id.length).toBeGreaterThan(0)
	})

	it.each(rooms)('have the same texts in the same order in both languages: $name', ({ id, en }) => {
		expect(en.map(({ path }) => path)).toEqual(id.map(({ path }) => path))
	})

	it.each(rooms)('take the same words in both languages and use them all: $name', ({ id, en }) => {
		id.forEach((text, index) => {
			const twin = en[index]
			expect(twin?.words, text.path).toBe(text.words)
			for (const spoken of [text, twin]) {
				for (let word = 1; word <= text.words; word++) expect(spoken?.text, text.path).toContain(`⟨${word}⟩`)
			}
		})
	})

	it.each(rooms)('have the same places for values in both languages: $name', ({ id, en }) => {
		const places = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort()
		id.forEach(({ path, text }, index) => {
			expect(places(en[index]?.text), path).toEqual(places(text))
		})
	})

	it('differ between the languages, save for terms that are alike', () => {
		const same = rooms.flatMap(({ id, en }) =>
			id.filter(({ text }, index) => text === en[index]?.text).map(({ path }) => path),
		)
		expect(same.sort()).toEqual([...alike].sort())
	})

	it.each(rooms)('are written with care: $name', ({ id, en }) => {
		for (const { path, text } of [...id, ...en]) {
			expect(text, path).toBe(text.trim())
			expect(text, path).not.toMatch(/ {2}|\.\.\.|"|undefined/)
		}
	})

	it('keep to the words of the house in Indonesian', () => {
		for (const { path, text } of rooms.flatMap(({ id }) => id)) {
			expect(text, path).not.toMatch(/\b(dimana|website|klik|silahkan|merubah|aktifitas|resiko|analisa)\b/i)
		}
	})
})

describe('every text', () => {
	const root = new URL('../../../src/', import.meta.url)
	const words = dictionaryFiles()
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(astro|ts)$/.test(file) && !file.startsWith('generated') && !words.includes(file))
		.map((file) => readFileSync(new URL(file, root), 'utf8'))

	/** Names under which scripts of a page are handed the texts of a dictionary, by the type that stands for them. */
	function handedNames(room: string): string[] {
		const type = new RegExp(`type (\\w+) = ReturnType<typeof ${room}>`, 'g')
		const types = files.flatMap((file) => [...file.matchAll(type)].map(([, name]) => name))
		const handed = new RegExp(`(\\w+): (?:${types.join('|')})\\b`, 'g')
		return types.length === 0 ? [] : files.flatMap((file) => [...file.matchAll(handed)].map(([, name = '']) => name))
	}

	/** True where a file reads the key from the dictionary, at once or through a name it gave it or was handed. */
	function reads(file: string, room: string, handed: readonly string[], key: string): boolean {
		const given = [...file.matchAll(new RegExp(`(\\w+) = ${room}\\(`, 'g'))].map(([, name]) => name)
		const names = [...given, ...handed]
		const direct = new RegExp(`${room}\\([^)]*\\)\\.${key}\\b|\\b${key}\\b[^}]*\\} = ${room}\\(`)
		return direct.test(file) || names.some((name) => new RegExp(`\\b${name}\\.${key}\\b`).test(file))
	}

	it.each(rooms)('is used on some page: $name', ({ name }) => {
		const handed = handedNames(name)
		const using = files.filter((file) => file.includes(name) || handed.length > 0)
		const keys = Object.keys(dictionaries.get(name)?.('id') as object)
		expect(keys.filter((key) => !using.some((file) => reads(file, name, handed, key)))).toEqual([])
	})
})
