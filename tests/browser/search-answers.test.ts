import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { prepareIndex } from '../../src/search/prepared-index.ts'
import { searchQuery } from '../../src/search/search-query.ts'
import { placeQueries, queries } from '../search/score-queries.ts'
import { filesIn, siteParts } from '../search/site-parts.ts'
import { packedOnce, scriptsOf } from './page-weight.ts'

const folder = inject('siteFolder')

/** What a first answer may weigh: script and every part of the index that it asks for. */
const FIRST_ANSWER = 60 * 1024

async function answer(query: string, language: 'id' | 'en' = 'id') {
	const files: string[] = []
	const parts = siteParts(
		filesIn(folder, (path) => files.push(path)),
		language,
	)
	const found = await searchQuery(query, await prepareIndex(parts), parts)
	return { ...found, card: await found.card, files, urls: found.results.map(({ url }) => url) }
}

describe('the queries of readers', () => {
	test('find the right page first in 95 of 100, and among the first three in 99', async () => {
		const placed = await placeQueries(folder, queries)
		const told = placed.filter(({ at }) => at !== 0).map(({ query, at, got }) => `${query.query}: ${at}, ${got}`)
		expect(placed.filter(({ at }) => at === 0).length / placed.length, told.join('\n')).toBeGreaterThanOrEqual(0.95)
		const inThree = placed.filter(({ at }) => at >= 0 && at < 3).length
		expect(inThree / placed.length, told.join('\n')).toBeGreaterThanOrEqual(0.99)
	})

	test('put both areas of one name first', async () => {
		expect((await answer('pasuruan')).urls.slice(0, 2).sort()).toEqual(['/wilayah/35.14/', '/wilayah/35.75/'])
	})

	test('are answered with at most 60 KB of script and index, but for those of numbers and of places elsewhere', async () => {
		const html = readFileSync(join(folder, 'cari/index.html'), 'utf8')
		const scripts = scriptsOf(folder, html).reduce((sum, script) => sum + packedOnce(join(folder, script)), 0)
		for (const { query, lang } of queries.filter(({ query }) => !/^\d/.test(query))) {
			const { files, outside } = await answer(query, lang)
			const bytes = files.reduce((sum, path) => sum + packedOnce(join(folder, path)), scripts)
			if (outside.length === 0) expect(bytes, `${query}: ${files}`).toBeLessThanOrEqual(FIRST_ANSWER)
		}
	})
})

describe('an answer', () => {
	test('is the figure of the area and year, with who published it', async () => {
		const { card, urls } = await answer('berapa persen orang miskin di sumenep 2022')
		expect(card).toMatchObject({
			about: 'Kabupaten Sumenep, 2022',
			says: '18,76 persen penduduk miskin',
			source: 'BPS, Maret 2022',
			askedArea: undefined,
			missingYear: undefined,
		})
		expect(urls.slice(0, 2)).toEqual(['/wilayah/35.29/', '/indikator/p0/'])
	})

	test('says so where the level has no such figure, and gives that of the nearest area around', async () => {
		const { card, urls } = await answer('kemiskinan desa pilang')
		expect(urls[0]).toBe('/wilayah/33.16.02.2006/')
		expect(card).toMatchObject({ code: '33.16', askedArea: 'Desa Pilang', lowestLevel: 'kabupaten-kota' })
	})

	test('names a year of which there is no figure, and gives the newest', async () => {
		const { card } = await answer('kemiskinan sumenep 1999')
		expect(card).toMatchObject({ code: '35.29', missingYear: '1999' })
	})

	test('is told in the language of the page', async () => {
		const { card } = await answer('poverty rate in sumenep 2022', 'en')
		expect(card).toMatchObject({ says: '18.76 percent of people were poor', source: 'BPS, March 2022' })
	})

	test('finds the areas of a number, and takes its figure', async () => {
		const { card, urls } = await answer('18,76')
		expect(urls[0]).toBe('/wilayah/35.29/')
		expect(card).toMatchObject({ about: 'Kabupaten Sumenep, 2022', indicator: 'p0' })
	})
})

describe('a place outside the portal', () => {
	test('is told by its own name with the nearest page, and no near name stands before it', async () => {
		const { outside, urls, isNear } = await answer('sedati sidoarjo')
		expect(outside.map(({ title, place }) => `${title}, ${place}`)).toEqual([
			'Kecamatan Sedati, Kab. Sidoarjo, Jawa Timur',
		])
		expect([urls[0], isNear]).toEqual(['/wilayah/35.15/', false])
	})

	test('is asked for only on a miss, and not while one types', async () => {
		expect((await answer('pilang randublatung')).files.filter((path) => path.includes('/luar/'))).toEqual([])
		const files: string[] = []
		const parts = siteParts(
			filesIn(folder, (path) => files.push(path)),
			'id',
		)
		await searchQuery('seda', await prepareIndex(parts), parts, { isTyping: true })
		expect(files.filter((path) => path.includes('/luar/'))).toEqual([])
	})
})

describe('suggestions', () => {
	test.each([
		['su', '/wilayah/35.29/'],
		['sume', '/wilayah/35.29/'],
		['bang', '/wilayah/35.26/'],
		['kec rand', '/wilayah/33.16.02/'],
		['kemis', '/indikator/p0/'],
		['pk', '/program/pkh/'],
		["ra'", '/wilayah/35.29.22/'],
	])('for "%s" begin with what is known best', async (typed, first) => {
		const parts = siteParts(filesIn(folder), 'id')
		const { results } = await searchQuery(typed, await prepareIndex(parts), parts, { isTyping: true })
		expect(results[0]?.url).toBe(first)
	})
})
