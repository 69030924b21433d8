import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDeskServer } from '../../../../scripts/assemble/desk/desk-server.ts'
import { listen } from '../../../../scripts/site/serve/serve-site.ts'
import { emptyNews, type NewsForm, newsFiles, newsFormOf } from '../../../../src/desk/news/news-form.ts'

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
const draftOf = (one: NewsForm) => ({ slug: one.slug, replaces: false, picture: null, ...newsFiles(one, day) })
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

	it('takes no name that leads elsewhere, no heavy picture and nothing unknown', async () => {
		const picture = { name: 'a.jpg', base64: 'AAAA' }
		for (const wrong of [
			{ slug: '../portal' },
			{ slug: '' },
			{ slug: 'Besar' },
			{ more: 1 },
			{ picture: { ...picture, name: '../a.jpg' } },
			{ picture: { ...picture, name: 'a.svg' } },
			{ picture: { ...picture, base64: 'bukan base64!' } },
			{ picture: { ...picture, base64: 'A'.repeat(4 * 51_201) } },
		])
			expect((await sent({ ...draftOf(form), ...wrong })).status).toBe(500)
		expect(await (await asked('/..%2f..%2fportal')).json()).toEqual({})
		expect(await (await asked('/tidak-ada')).json()).toEqual({})
	})
})
