import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { addPageTexts, type PageTexts } from './page-texts.ts'

const folder = inject('siteFolder')

/** Pages that stand for both languages at once. */
const alone = new Set(['404.html'])

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.html'))
	.map((path) => path.split(sep).join('/'))
	.filter((path) => !alone.has(path))
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const isEnglish = (path: string) => path.startsWith('en/')
const twinOf = (path: string) => (isEnglish(path) ? path.slice(3) : `en/${path}`)
const addressOf = (path: string) => `/${path.replace(/index\.html$/, '')}`

/** What is no language: addresses, area codes in brackets or behind their word, names of columns, licences and of a decree, words of the files in quotes. */
const nameless =
	/https?:\/\/\S+|(?<!\S)\/[\w./-]+|\(\d\d(?:\.\d+)*(?=[),])|(?:berkode|code) \d\d\.\d\d|(?:ODbL|CC BY|CC0|OFL) \d\.\d|\d+\.\d\.\d-\d+|idn-area-data \d\.\d\.\d|OpenAPI \d\.\d|CSV on the Web|ID-\d\d\.\d\d|[a-z]+(?:_[a-z]+)+|“(?:ya|tidak)”/g

const known: PageTexts = { id: new Set(), en: new Set() }
beforeAll(() => {
	for (const path of pages) addPageTexts(read(path), known)
}, 120_000)

/** A name as a register spoilt it, which a correction quotes: Ra"as. */
const damagedName = /\p{L}+"\p{L}+/gu

/** Texts of a language that a pattern finds something in, with what it found. */
function found(language: 'id' | 'en', pattern: RegExp): string[] {
	return [...known[language]].flatMap((text) => {
		const match = pages.includes(`wilayah/${text}/index.html`)
			? null
			: pattern.exec(text.replace(nameless, ' ').replace(damagedName, ' '))
		return match ? [`${match[0]}: ${text.slice(0, 200)}`] : []
	})
}

/** Words in small letters: names of places and laws begin with capitals. A comma or an apostrophe inside a name ends none. */
const words = (list: string) => new RegExp(`(?<![\\p{L}\\d'’/-])(?:${list.replaceAll(' ', '|')})(?![\\p{L}/-])`, 'u')

const indonesian = words(
	'dan yang dari untuk dengan tidak pada atau ini itu adalah ialah dalam oleh belum bukan lebih juga menurut sampai ' +
		'tahun angka jumlah setiap semua karena sudah akan dapat tabel nilai salinan sementara wilayah lain persen ' +
		'penduduk patahan keluarga lainnya bersama diragukan disamarkan berlaku sumber unduh lihat',
)
const english = words(
	'the of and with from is are was were not by which this that for no figures year table on at an villages percent ' +
		'break others doubtful suppressed provisional missing source download see',
)

describe('every page', () => {
	test('has its twin in the other language, and both name each other', () => {
		expect(pages.length).toBeGreaterThan(3690)
		const all = new Set(pages)
		expect(pages.filter((path) => !all.has(twinOf(path)))).toEqual([])
		const wrong = pages.filter((path) => {
			const alternates = new Map(
				[...read(path).matchAll(/<link rel="alternate" hreflang="(\w+)" href="https?:\/\/[^/"]+([^"]*)"/g)].map(
					([, language = '', href = '']) => [language, href],
				),
			)
			const [own, other] = isEnglish(path) ? ['en', 'id'] : ['id', 'en']
			return alternates.get(own) !== addressOf(path) || alternates.get(other) !== addressOf(twinOf(path))
		})
		expect(wrong).toEqual([])
	})

	test('says its language, and its switch leads to the same page', () => {
		// A page in the frame of another site has the language it was embedded in, and no head to switch it with.
		const own = pages.filter((path) => !path.replace(/^en\//, '').startsWith('sematan/'))
		const wrong = own.filter((path) => {
			const html = read(path)
			const [own, other] = isEnglish(path) ? ['en', 'id'] : ['id', 'en']
			const link = `href="${addressOf(twinOf(path))}" lang="${other}" hreflang="${other}"`
			return !html.includes(`<html lang="${own}"`) || !html.includes(link)
		})
		expect(wrong).toEqual([])
	})

	test('has the same places to jump to in both languages', () => {
		const ids = (path: string) =>
			[...read(path).matchAll(/<(?:section|figure)[^>]*\sid="([^"]+)"/g)].map(([, id]) => id)
		const wrong = pages.filter((path) => !isEnglish(path) && ids(path).join() !== ids(twinOf(path)).join())
		expect(wrong).toEqual([])
	})
})

describe('the texts of all pages', () => {
	test('are read at all', () => {
		expect(known.id.size).toBeGreaterThan(20_000)
		expect(known.en.size).toBeGreaterThan(20_000)
	})

	test('hold no Indonesian in English and no English in Indonesian, unless an element says so', () => {
		expect(found('en', indonesian)).toEqual([])
		expect(found('id', english)).toEqual([])
	})

	test('write decimals and months as their language does', () => {
		expect(found('id', /(?<![\d.])\d+\.(?:\d{1,2}|\d{4,})(?![\d.])/)).toEqual([])
		expect(found('en', /(?<![\d,])\d+,(?:\d{1,2}|\d{4,})(?![\d,])/)).toEqual([])
		expect(found('id', /\b(?:January|February|March|May|June|July|August|October|December)\b/)).toEqual([])
		expect(found('en', /\b(?:Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)\b/)).toEqual([])
	})

	test('state no cause of a change', () => {
		const moved = {
			id: /\b(?:naik|turun|menurun|meningkat|berkurang|bertambah)\b/,
			en: /(?<!added )\b(?:rose|fell|up|down|rises?|falls?|grew|dropped)\b/,
		}
		const cause = {
			id: /\b(?:karena|akibat|berkat|disebabkan|menyebabkan|dampak|pengaruh|mendorong)\b/,
			en: /\b(?:because|due to|thanks to|caused|causes|as a result|led to|owing to|driven by)\b/,
		}
		/** A cause is named in order to deny it, or why two figures are compared is told. */
		const denied = /tidak membuktikan|bukan sebabnya|membandingkan|does not prove|did not prove|We compare/
		for (const language of ['id', 'en'] as const) {
			const sentences = [...known[language]].flatMap((text) => text.split(/(?<=[.!?])\s+/))
			const claims = sentences.filter((one) => moved[language].test(one) && cause[language].test(one))
			expect(claims.filter((one) => !denied.test(one))).toEqual([])
		}
	})

	test('never say that something moved by nothing', () => {
		expect(found('id', /\b(?:naik|turun) (?:Rp)?0(?:,0+)?(?![\d,])/)).toEqual([])
		expect(found('en', /\b(?:up|down) (?:Rp)?0(?:\.0+)?(?![\d.])/)).toEqual([])
	})
})

describe('the terms of the glossary', () => {
	const link = /<a href="(\/(?:en\/)?glosarium\/)#([\w-]+)">/g

	test('are linked once on a page, to an entry of its language', () => {
		const entries = new Set([...read('glosarium/index.html').matchAll(/<div id="([\w-]+)"/g)].map(([, id]) => id))
		expect(entries.size).toBeGreaterThan(40)
		const wrong = pages.flatMap((path) => {
			const links = [...read(path).matchAll(link)]
			const ids = links.map(([, , id]) => id)
			const root = isEnglish(path) ? '/en/glosarium/' : '/glosarium/'
			const isRight = new Set(ids).size === ids.length && links.every(([, to, id]) => to === root && entries.has(id))
			return isRight ? [] : [path]
		})
		expect(wrong).toEqual([])
		expect(read('wilayah/33.16.02.2006/index.html')).toMatch(link)
		expect(read('berita/forum-bangkalan-dtsen/index.html')).toContain('/glosarium/#dtsen')
	})

	test('stand in running text only', () => {
		const inside = /<(h[1-6]|table|svg|summary|nav|button|dt)\b[^>]*>(?:(?!<\/\1>).)*?<a href="\/(?:en\/)?glosarium\/#/s
		const some = pages.filter((_, index) => index % 20 === 0)
		expect(some.filter((path) => inside.test(read(path).split('<main')[1] ?? ''))).toEqual([])
	})
})
