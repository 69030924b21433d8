import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDeskServer } from '../../../../scripts/assemble/desk/desk-server.ts'
import type { SaveOutcome } from '../../../../scripts/assemble/desk/save-dataset.ts'
import { listen } from '../../../../scripts/site/serve/serve-site.ts'
import { base64Of } from '../../../../src/desk/news/fit-picture.ts'
import { emptyNews, type NewsForm, newsFiles, newsFormOf } from '../../../../src/desk/news/news-form.ts'
import { makePdf } from '../../gate/attachments/make-pdf.ts'

const key = 'k'.repeat(32)
const day = '2026-11-29'
let room: string
let data: string
let address: string
let server: ReturnType<typeof createDeskServer>

beforeAll(async () => {
	room = mkdtempSync(join(tmpdir(), 'terang-desk-news-'))
	data = join(room, 'kantor')
	cpSync('tests/offices/satu-indikator', data, { recursive: true })
	server = createDeskServer({
		data,
		out: room,
		withheld: join(room, 'tanpa-meja'),
		key,
		secretFolder: room,
		build: async () => ({ published: true, said: 'jadi' }),
		isBuilt: () => true,
	})
	address = await listen(server, 0)
})

afterAll(() => {
	server.close()
	server.closeAllConnections()
	rmSync(room, { recursive: true, force: true })
})

const headers = { 'X-Meja-Kunci': key, 'Content-Type': 'application/json' }
const asked = (path: string) => fetch(`${address}/meja/api/berita${path}`, { headers })
const sent = (body: object) =>
	fetch(`${address}/meja/api/berita`, { method: 'POST', headers, body: JSON.stringify(body) })

const words = {
	title: 'Petugas mengunjungi lanjut usia di kota',
	summary: 'Kunjungan berlangsung di setiap kecamatan sepanjang tahun.',
	source: 'Dinas Sosial Kota Contoh',
	body: 'Kunjungan dimulai pada pagi hari.\n\n<Chart indicator="lansia-dikunjungi" area="33.76" />',
	alt: 'Dua petugas di depan rumah',
}
const form: NewsForm = {
	...emptyNews(day),
	slug: 'kunjungan-lansia-kota',
	areas: ['33.76'],
	indicators: ['lansia-dikunjungi'],
	words: { id: words, en: { ...words, title: 'Officers visit older people in the city' } },
}
const draftOf = (one: NewsForm) => ({
	slug: one.slug,
	replaces: false,
	picture: null,
	attachments: [],
	...newsFiles(one, day),
})
const written = (language: 'id' | 'en') => readFileSync(join(data, `news/${form.slug}.${language}.mdx`), 'utf8')
const beside = () => readdirSync(dirname(data)).filter((name) => name.startsWith('.terang-'))

const jpeg = async () =>
	(
		await sharp({ create: { width: 40, height: 30, channels: 3, background: '#456' } })
			.jpeg()
			.toBuffer()
	).toString('base64')

describe('news at the desk of the office', () => {
	it('asks for the key', async () => {
		expect((await fetch(`${address}/meja/api/berita`)).status).toBe(401)
		expect((await fetch(`${address}/meja/api/berita`, { method: 'POST', body: '{}' })).status).toBe(401)
	})

	it('saves a draft with its picture, and opens it again as it was written', async () => {
		const name = `${form.slug}-00ff00ff.jpg`
		const shown = { ...form, picture: `/gambar/${name}` }
		const draft = { ...draftOf(shown), picture: { name, base64: await jpeg() } }
		const { saved, files, said } = await (await sent(draft)).json()
		expect({ saved, said }).toEqual({ saved: true, said: [] })
		expect(files).toEqual([`news/${form.slug}.id.mdx`, `news/${form.slug}.en.mdx`, `pictures/${name}`])
		expect(written('id')).toBe(newsFiles(shown, day).id)
		expect((await sharp(readFileSync(join(data, 'pictures', name))).metadata()).width).toBe(40)
		expect(await (await asked('')).json()).toEqual([{ slug: form.slug, title: words.title, date: day, draft: true }])
		const opened = newsFormOf(form.slug, await (await asked(`/${form.slug}`)).json())
		expect(opened).toMatchObject({ words: shown.words, areas: shown.areas, picture: shown.picture, draft: true })
		expect(beside()).toEqual([])
	})

	it('changes an item that was opened, and no other of the same name', async () => {
		const before = written('id')
		const changed = { ...form, words: { ...form.words, id: { ...words, body: 'Isi lain.' } } }
		const refused = await (await sent(draftOf(changed))).json()
		expect(refused).toMatchObject({ saved: false, files: [] })
		expect(refused.said[0]).toContain('nama ini sudah dipakai')
		expect(written('id')).toBe(before)
		expect(await (await sent({ ...draftOf(changed), replaces: true })).json()).toMatchObject({ saved: true })
		expect(written('id')).toContain('Isi lain.')
	})

	it('refuses whole what the gate refuses, in the words of the gate', async () => {
		const before = readdirSync(join(data, 'news')).sort()
		for (const [body, rule] of [
			['import x from "y"', 'mdx-syntax'],
			['{process.exit()}', 'mdx-syntax'],
			['<script>alert(1)</script>', 'mdx-syntax'],
			['<Chart indicator="tidak-ada" area="33.76" />', 'news-indicator'],
		]) {
			const hostile = { ...form, slug: 'berita-lain', words: { ...form.words, id: { ...words, body: body ?? '' } } }
			const { saved, files, said } = await (await sent(draftOf(hostile))).json()
			expect({ saved, files }).toEqual({ saved: false, files: [] })
			expect(said.join('\n')).toContain(rule)
			expect(said.join('\n')).toContain('kantor/news/berita-lain.id.mdx')
			expect(said.join('\n')).not.toContain('.terang-')
		}
		expect(readdirSync(join(data, 'news')).sort()).toEqual(before)
		expect(beside()).toEqual([])
	})

	it('refuses a picture that is none, and the item with it', async () => {
		const name = 'bukan-gambar-00000000.jpg'
		const item = { ...form, slug: 'bukan-gambar', picture: `/gambar/${name}` }
		const base64 = Buffer.from('<html>').toString('base64')
		const { saved, said } = await (await sent({ ...draftOf(item), picture: { name, base64 } })).json()
		expect(saved).toBe(false)
		expect(said.join('\n')).toContain(name)
		expect([existsSync(join(data, 'pictures', name)), existsSync(join(data, 'news/bukan-gambar.id.mdx'))]).toEqual([
			false,
			false,
		])
	})

	it('never puts another picture in the place of one that is there', async () => {
		const name = `${form.slug}-00ff00ff.jpg`
		const before = readFileSync(join(data, 'pictures', name))
		const other = Buffer.concat([before, Buffer.from([0])]).toString('base64')
		const draft = { ...draftOf(form), replaces: true, picture: { name, base64: other } }
		expect(await (await sent(draft)).json()).toMatchObject({ saved: false })
		expect(readFileSync(join(data, 'pictures', name))).toEqual(before)
	})

	describe('files that belong to an item', () => {
		const [pdfName, csvName] = ['notulen-kunjungan.pdf', 'usulan-kecamatan.csv']
		const notes = makePdf({ pages: [['Notulen kunjungan', 'Petugas datang pada pagi hari.']] })
		const table = new TextEncoder().encode('kecamatan,usulan\nSatu,12\n')
		const item = (slug: string, files: Readonly<Record<string, Uint8Array>>): NewsForm => ({
			...form,
			slug,
			attachments: Object.entries(files).map(([file, bytes]) => ({
				file,
				titles: { id: `Isi ${file}`, en: `Content of ${file}` },
				bytes,
			})),
		})
		const draftWith = (one: NewsForm) => ({
			...draftOf(one),
			attachments: one.attachments.flatMap(({ file, bytes }) =>
				bytes ? [{ name: file, base64: base64Of(bytes) }] : [],
			),
		})
		const saved = async (one: NewsForm, replaces = false): Promise<SaveOutcome> =>
			(await sent({ ...draftWith(one), replaces })).json()
		const there = () => (existsSync(join(data, 'attachments')) ? readdirSync(join(data, 'attachments')).sort() : [])
		const opened = async (slug: string) => newsFormOf(slug, await (await asked(`/${slug}`)).json()) as NewsForm

		it('are saved with it, and opened with their titles in each language', async () => {
			const one = item('berlampiran', { [pdfName]: notes, [csvName]: table })
			expect(await saved(one)).toEqual({
				saved: true,
				files: [
					'news/berlampiran.id.mdx',
					'news/berlampiran.en.mdx',
					`attachments/${pdfName}`,
					`attachments/${csvName}`,
				],
				said: [],
			})
			expect(new Uint8Array(readFileSync(join(data, 'attachments', pdfName)))).toEqual(notes)
			expect(new Uint8Array(readFileSync(join(data, 'attachments', csvName)))).toEqual(table)
			expect((await opened('berlampiran')).attachments).toEqual(
				one.attachments.map((file) => ({ ...file, bytes: null })),
			)
		})

		it.each([
			['pdf', makePdf({ pages: [['Peserta: 3529014107801234']] })],
			['csv', new TextEncoder().encode('peserta\n3529014107801234\n')],
		])(
			'are refused as %s with an identity number, the item with them, and the number is not repeated',
			async (kind, bytes) => {
				const before = there()
				const one = item('berisi-nik', { [csvName]: table, [`peserta.${kind}`]: bytes })
				const outcome = await saved(one)
				expect(outcome).toMatchObject({ saved: false, files: [] })
				expect(outcome.said.join('\n')).toContain('personal-identity-number')
				expect(outcome.said.join('\n')).toContain(`kantor/attachments/peserta.${kind}`)
				expect(outcome.said.join('\n')).not.toContain('3529014107801234')
				expect(there()).toEqual(before)
				expect([existsSync(join(data, 'news/berisi-nik.id.mdx')), beside()]).toEqual([false, []])
			},
		)

		it('are refused in the words of the gate where nobody can look through them, or nothing says what they are', async () => {
			const scan = item('hasil-pindai', { 'pindai.pdf': makePdf({ pages: [[]] }) })
			expect((await saved(scan)).said.join('\n')).toContain('attachment-file')
			const one = item('tanpa-judul', { 'baru.csv': table })
			const untitled = { ...one, attachments: one.attachments.map((file) => ({ ...file, titles: { id: '', en: '' } })) }
			expect((await saved(untitled)).said.join('\n')).toContain('news-schema')
			expect(there()).toEqual([pdfName, csvName])
		})

		it('never take the place of another file of that name; the same file may be sent again', async () => {
			const outcome = await saved(item('berita-kedua', { [pdfName]: makePdf({ pages: [['Notulen lain']] }) }))
			expect(outcome).toMatchObject({ saved: false, files: [] })
			expect(outcome.said[0]).toContain(`attachments/${pdfName}: nama ini sudah dipakai`)
			expect(new Uint8Array(readFileSync(join(data, 'attachments', pdfName)))).toEqual(notes)
			expect(existsSync(join(data, 'news/berita-kedua.id.mdx'))).toBe(false)
			expect(await saved(item('berita-kedua', { [pdfName]: notes }))).toMatchObject({ saved: true })
		})

		it('are taken out of both languages, and stay in the folder for items that name them', async () => {
			const one = await opened('berlampiran')
			const kept = one.attachments.filter(({ file }) => file !== pdfName)
			expect(await saved({ ...one, attachments: kept }, true)).toMatchObject({ saved: true })
			expect((await opened('berlampiran')).attachments).toEqual(kept)
			expect(await saved({ ...one, attachments: [] }, true)).toMatchObject({ saved: true })
			for (const language of ['id', 'en'])
				expect(readFileSync(join(data, `news/berlampiran.${language}.mdx`), 'utf8')).not.toContain('attachments')
			expect(there()).toEqual([pdfName, csvName])
			expect((await opened('berita-kedua')).attachments.map(({ file }) => file)).toEqual([pdfName])
		})
	})

	it('takes no name that leads elsewhere, no heavy picture and nothing unknown', async () => {
		const picture = { name: 'a.jpg', base64: 'AAAA' }
		for (const wrong of [
			{ slug: '../portal' },
			{ slug: '' },
			{ slug: 'Besar' },
			{ more: 1 },
			{ picture: { ...picture, name: '../a.jpg' } },
			{ attachments: [{ name: '../a.pdf', base64: 'AAAA' }] },
			{ attachments: [{ name: 'a.docx', base64: 'AAAA' }] },
			{ picture: { ...picture, name: 'a.svg' } },
			{ picture: { ...picture, base64: 'bukan base64!' } },
			{ picture: { ...picture, base64: 'A'.repeat(4 * 51_201) } },
		])
			expect((await sent({ ...draftOf(form), ...wrong })).status).toBe(500)
		expect(await (await asked('/..%2f..%2fportal')).json()).toEqual({})
		expect(await (await asked('/tidak-ada')).json()).toEqual({})
	})
})
