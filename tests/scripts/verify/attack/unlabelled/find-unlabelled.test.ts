import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attackSite } from '../../../../../scripts/verify/attack/attack-site.ts'
import type { PublicRegister } from '../../../../../scripts/verify/attack/read/public-register.ts'
import { readHtmlCells } from '../../../../../scripts/verify/attack/read/read-html-cells.ts'
import { findUnlabelled } from '../../../../../scripts/verify/attack/unlabelled/find-unlabelled.ts'
import { programmeNames } from '../../../../../scripts/verify/attack/unlabelled/programme-names.ts'
import { smallNumbers } from '../../../../../scripts/verify/attack/unlabelled/small-numbers.ts'
import { K, protectedOf } from '../sample-protection.ts'
import { attack, countRules, inMemory, sampleCounts, siteOf } from '../sample-site.ts'

const register: PublicRegister = {
	programmes: [
		{ id: 'pkh', parent: undefined, name: { id: 'Program Keluarga Harapan (PKH)', en: 'Family Hope Programme (PKH)' } },
		{ id: 'rumah-baca', parent: undefined, name: { id: 'Rumah baca', en: 'Reading house' } },
	],
	benefits: [],
	counted: new Set(['pkh']),
	names: ['Dapil Contoh 3', 'Desa Rekaan 7'],
}

const files = siteOf(protectedOf(sampleCounts(1)))

/** A page with parts about a programme and parts about other things. */
const page = `<!doctype html><html lang="id"><head><title>Desa Rekaan</title></head><body><main><h1>Desa Rekaan</h1>
<p>Penduduk 1.204 orang.</p>
<section><h2>Kemiskinan</h2><p>Peringkat 3 dari 12. Terendah di 2 desa.</p><p>Keluarga: 4.</p></section>
<section><h2>Penerima PKH</h2><p>Pada 2024, <b>31 keluarga</b> menerima.</p>
<section class="tbl"><table><thead><tr><th>Tahun</th><th>Satuan</th></tr></thead><tbody><tr><td>2024</td><td>keluarga</td></tr></tbody></table></section>
<figure><svg><title>PKH, 2021 sampai 2024</title><text x="0" y="195">0</text><text x="0" y="112">2</text><text x="0" y="29">4</text></svg></figure>
</section></main></body></html>`

async function rulesWith(more: Readonly<Record<string, string>>) {
	return countRules(await attack({ ...files, ...more }, register))
}

const within = (place: string, more: string) => page.replace(place, `${place}${more}`)

describe('a small number without a label', { timeout: 60_000 }, () => {
	test('is none where a page is sound', async () => {
		expect(await rulesWith({ 'a.html': page })).toEqual({})
	})

	test.each([
		['a sentence beside the programme', within('menerima.</p>', '<p>Di sini hanya 3 keluarga.</p>')],
		[
			'a sentence that names it elsewhere',
			within('<p>Keluarga: 4.</p>', '<aside>PKH: <b>3</b> keluarga.</aside>').replace('<p>Keluarga: 4.</p>', ''),
		],
		['a number as a word', within('menerima.</p>', '<p>Hanya tiga keluarga.</p>')],
		['an unlabelled table', within('<td>keluarga</td>', '<td>3</td>')],
		['a list', within('menerima.</p>', '<ul><li>Kesehatan</li><li>3</li></ul>')],
		['a text of a drawing', within('<text x="0" y="29">4</text>', '<text x="50" y="60">3</text>')],
		['the title of a drawing', page.replace('PKH, 2021 sampai 2024', 'PKH: 3 keluarga')],
		['a text read aloud', within('<h2>Penerima PKH</h2>', '<p aria-label="3 keluarga">…</p>')],
		['an attribute for machines', within('<h2>Penerima PKH</h2>', '<p data-jumlah="3">…</p>')],
		['the description of the page', within('</title>', '<meta name="description" content="PKH: 3 keluarga">')],
	])('is found in %s', async (_, html) => {
		expect(await rulesWith({ 'a.html': html })).toEqual({ 'unlabelled-number': 1 })
	})

	test.each([
		['unduh/lain.csv', 'desa,bantuan,jumlah\r\nRekaan,PKH,3\r\nRekaan,Rumah baca,3\r\n'],
		['unduh/pkh-desa.csv', 'desa,jumlah\r\nRekaan,3\r\nKhayal,12\r\n'],
		['api/lain.json', '{"desa":"Rekaan","bantuan":{"pkh":"Program Keluarga Harapan","isi":[{"jumlah":3}]}}'],
		['api/lain.json', '[["pkh",3],["rumah-baca",2]]'],
		['api/lain.json', '{"program":"pkh","nilai":3}'],
		['gambar/peta.svg', '<svg><title>PKH</title><text x="1" y="2">3</text></svg>'],
		[
			'rss.xml',
			'<rss><channel><item><title>PKH</title><description>Hanya 3 keluarga.</description></item></channel></rss>',
		],
		[
			'rss.xml',
			'<rss><channel><item><title>Kabar</title><content:encoded>&lt;p&gt;PKH: 3 keluarga.&lt;/p&gt;</content:encoded></item></channel></rss>',
		],
		['feed.json', '{"items":[{"title":"Kabar PKH","content_html":"<p>PKH: 3 keluarga.</p>"}]}'],
		['baca.txt', 'PKH di Rekaan: 3 keluarga.'],
	])('is found in %s, however it is headed', async (path, text) => {
		expect(await rulesWith({ [path]: text })).toEqual({ 'unlabelled-number': 1 })
	})

	test('is no matter in an entry of a feed whose neighbour names a programme', async () => {
		const table = '&lt;table&gt;&lt;tr&gt;&lt;td&gt;Mandiri&lt;/td&gt;&lt;td&gt;3&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;'
		const entry = (title: string, text: string) =>
			`<item><title>${title}</title><content:encoded>${text}</content:encoded></item>`
		const rss = `<rss><channel>${entry('PKH', '')}${entry('Kabar desa', table)}</channel></rss>`
		expect(await rulesWith({ 'rss.xml': rss })).toEqual({})
	})

	test('is found in a column of its own beside the labelled one', async () => {
		const csv = files['unduh/penerima.csv'] as string
		const lines = csv.split('\r\n').filter((line) => line !== '')
		const shown = lines.findIndex((line) => line.endsWith(',A') && line.includes('99.01.01.2'))
		const wider = lines.map((line, at) => `${line},${at === 0 ? 'anak' : at === shown ? '3' : ''}`)
		const rules = await rulesWith({ 'unduh/penerima.csv': `${wider.join('\r\n')}\r\n` })
		expect(rules['unlabelled-number']).toBe(1)
	})

	test('is found in what the search index shows', async () => {
		const packed = gzipSync('pagefind_dcd{"url":"/","content":"Desa Rekaan. Penerima PKH 3 keluarga. Lain."}')
		const site = { ...inMemory({ ...files, 'pagefind/a.pf_fragment': '' }), readBytes: () => packed }
		const { issues } = await attackSite(site, { threshold: K, contacts: [], register })
		expect(countRules(issues)).toEqual({ 'unlabelled-number': 1 })
	})

	test('is no matter beside a programme whose recipients nobody counts, or in a site without any', async () => {
		expect(
			await rulesWith({ 'a.html': page.replaceAll('PKH', 'Rumah baca').replace('menerima', '3 keluarga') }),
		).toEqual({})
		expect(countRules(await attack({ 'a.html': within('menerima.</p>', '<p>3 keluarga</p>') }, register))).toEqual({})
	})

	test('is named by the words around it, without a number', async () => {
		const issues = await attack(
			{ ...files, 'a.html': within('menerima.</p>', '<p>Pada 2024 hanya 3 keluarga.</p>') },
			register,
		)
		expect(issues[0]).toMatchObject({ file: 'a.html', rule: 'unlabelled-number', received: null })
		expect(issues[0]?.hint).toMatch(/^Pada ···· hanya … keluarga\.: /)
	})

	test('is found wherever it is put, and whatever it says it counts', () => {
		const other = page.replace('<p>Keluarga: 4.</p>', '')
		const body = other.indexOf('<h1>')
		// Between an end and the next beginning, inside the body: where a page may say something more.
		const places = [...other.matchAll(/<\/(?:p|h1|h2|section|table|figure)>/g)]
			.map(({ 0: tag, index }) => index + tag.length)
			.filter((at) => at > body)
		const search = { names: programmeNames(register), smallIn: smallNumbers(K, register.names) }
		fc.assert(
			fc.property(
				fc.constantFrom(...places),
				fc.integer({ min: 1, max: 9 }),
				fc.constantFrom('keluarga', 'orang', 'anak', 'lansia', 'families', 'people', ''),
				fc.constantFrom('p', 'div', 'li', 'strong', 'td', 'dd', 'text'),
				(at, number, unit, element) => {
					const planted = `<${element}>PKH: ${number} ${unit}</${element}>`
					const html = other.slice(0, at) + planted + other.slice(at)
					const found = findUnlabelled('a.html', html, readHtmlCells('a.html', html), search)
					expect(found.length, planted).toBe(number < K ? 1 : 0)
				},
			),
			{ numRuns: 300 },
		)
	})
})
