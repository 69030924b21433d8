import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { siftResults } from '../../../src/search/sift-results.ts'
import { asked, search } from './invented-office.ts'

const urls = async (query: string, isTyping = false) => (await search(query, isTyping)).results.map(({ url }) => url)
const first = async (query: string) => (await urls(query))[0]

describe('areas', () => {
	it.each([
		['melati', '/wilayah/97.01/'],
		['kota melati', '/wilayah/97.01.01/'],
		['kab. melati', '/wilayah/97.01/'],
		['melati city', '/wilayah/97.71/'],
		['city of melati', '/wilayah/97.71/'],
		['kec. kenanga', '/wilayah/97.01.02/'],
		['kel. kenanga', '/wilayah/97.01.02.1002/'],
		['sukadamai cempaka', '/wilayah/97.71.01.1001/'],
		['ds sukadamai kab melati', '/wilayah/97.01.02.2001/'],
		['suka damai kenanga', '/wilayah/97.01.02.2001/'],
		['taan rejo', '/wilayah/97.01.01.2001/'],
		['soekadamai tjempaka', '/wilayah/97.71.01.1001/'],
		['kenangga', '/wilayah/97.01.02/'],
		['raya', '/wilayah/97/'],
		['97.01.02', '/wilayah/97.01.02/'],
		['9701022001', '/wilayah/97.01.02.2001/'],
	])('"%s" is %s', async (query, url) => expect(await first(query)).toBe(url))

	it('of one name stand together, the wider known first', async () => {
		expect((await urls('melati')).slice(0, 3)).toEqual(['/wilayah/97.01/', '/wilayah/97.71/', '/wilayah/97.01.01/'])
	})

	it('that have no page are told by name with the nearest page, before any near name', async () => {
		const answer = await search('kenangan')
		expect(answer.outside).toEqual([
			{
				title: 'Desa Kenangan',
				place: 'Kec. Seroja, Kab. Puspa, Bahari Raya',
				nearest: { code: '97.02', url: '/wilayah/97.02/', title: 'Kabupaten Puspa' },
			},
		])
		expect([answer.results[0]?.url, answer.isNear]).toEqual(['/wilayah/97.02/', false])
		expect(answer.results.map(({ url }) => url)).not.toContain('/wilayah/97.01.02/')
	})

	it('are told from an alias, too, where they have no page', async () => {
		expect((await search('sbrg')).outside.map(({ title }) => title)).toEqual(['Seberang'])
	})

	it('are guessed with a word that it is a guess', async () => {
		expect([(await search('kenangga')).isNear, (await search('kenanga')).isNear]).toEqual([true, false])
	})

	it('ask outside the portal on a miss alone, and never while one types', async () => {
		for (const [query, isTyping] of [
			['melati', false],
			['buta aksara kenanga', false],
			['kenan', true],
		] as const) {
			asked.length = 0
			await search(query, isTyping)
			expect(asked).not.toContain('outside')
		}
	})
})

describe('things', () => {
	it.each([
		['rawan pangan', '/indikator/rawan-pangan/'],
		['rawannya pangan', '/indikator/rawan-pangan/'],
		['rawan pangaan', '/indikator/rawan-pangan/'],
		['food', '/indikator/rawan-pangan/'],
		['keluarga lapar', '/indikator/rawan-pangan/'],
		['lumbung', '/program/lumbung/'],
		['penerima bibit', '/berita/panen/'],
		['1250 keluarga', '/berita/panen/'],
		['melati vs puspa', '/bandingkan/'],
		['berita melati', '/berita/panen/'],
	])('"%s" is %s', async (query, url) => expect(await first(query)).toBe(url))

	it('that are simulated stand last', async () => {
		expect((await search('lumbung pangan desa')).results.at(-1)?.simulated).toBe(true)
		expect((await urls('lumbung pangan desa')).indexOf('/data/pangan-simulasi/')).toBeGreaterThan(0)
	})

	it('are found while their words begin', async () => {
		expect((await urls('lumb', true))[0]).toBe('/program/lumbung/')
		expect((await urls('lapa', true))[0]).toBe('/indikator/rawan-pangan/')
		expect((await urls('97.0', true)).slice(0, 2)).toEqual(['/wilayah/97.01/', '/wilayah/97.02/'])
	})

	it('are none for an alias whose page is not here', async () => {
		expect(await urls('hilang')).toEqual([])
	})

	it('hold the way to the check of a figure', async () => {
		expect(await urls('JDKQWF-E3Q0-2VN')).toEqual(['/cek/?id=JDKQWF-E3Q0-2VN'])
		expect((await urls('pasar-2024-baru')).join()).not.toContain('/cek/?id')
	})
})

describe('an answer', () => {
	it('is the newest figure, or that of the year', async () => {
		expect(await (await search('rawan pangan kab melati')).card).toMatchObject({
			says: 'Rumah tangga rawan pangan: 11,0 persen',
			about: 'Kabupaten Melati, 2024',
		})
		expect(await (await search('rawan pangan kab melati 2022')).card).toMatchObject({
			about: 'Kabupaten Melati, 2022',
			missingYear: undefined,
		})
		expect(await (await search('rawan pangan kab melati 2020')).card).toMatchObject({
			about: 'Kabupaten Melati, 2024',
			missingYear: '2020',
		})
	})

	it('is that of the nearest area around where the asked one has none', async () => {
		expect(await (await search('rawan pangan desa sukadamai kenanga')).card).toMatchObject({
			code: '97.01',
			askedArea: 'Desa Sukadamai',
		})
	})

	it('is none where figures cannot be had, and none from a sum with gaps', async () => {
		expect(await (await search('rawan pangan kota melati cempaka')).card).toBeUndefined()
		expect(await (await search('rawan pangan kab puspa')).card).toBeUndefined()
	})

	it('leads from a number to the area whose figure it is', async () => {
		expect(await first('12,3')).toBe('/wilayah/97.71/')
	})

	it('is none without a topic', async () => {
		expect((await search('kab melati')).card).toBeUndefined()
	})
})

describe('sifting', () => {
	it('counts each kind before it chooses one, and keeps the order', async () => {
		const { results } = await search('melati')
		const { shown, counts, all: count } = siftResults(results, { jenis: 'berita' })
		expect(shown.map(({ url }) => url)).toEqual(['/berita/panen/'])
		expect(counts.get('wilayah')).toBeGreaterThan(1)
		expect([...counts.values()].reduce((sum, one) => sum + one, 0)).toBe(count)
		expect(siftResults(results, { tempat: 'Kabupaten Melati', tahun: '2024' }).shown.map(({ url }) => url)).toEqual([
			'/berita/panen/',
		])
	})
})

describe('any query', () => {
	it('gets results each once, the best first, and no error', async () => {
		const word = fc.oneof(
			fc.constantFrom('melati', 'kab.', 'di', 'pangan', '12,3', '2024', 'vs', 'desa', 'kenanga', '97', "ta'an"),
			fc.string({ maxLength: 8 }),
		)
		await fc.assert(
			fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (words) => {
				const { results } = await search(words.join(' '))
				expect(new Set(results.map(({ url }) => url)).size).toBe(results.length)
				for (const kind of [true, false]) {
					const scores = results.filter(({ simulated }) => simulated === kind).map(({ score }) => score)
					expect(scores).toEqual(scores.toSorted((a, b) => b - a))
				}
			}),
		)
	})
})
