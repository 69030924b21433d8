import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createDeskServer } from '../../scripts/assemble/desk/desk-server.ts'
import { parseFrontMatter } from '../../scripts/gate/news/front-matter.ts'
import { listen } from '../../scripts/site/serve/serve-site.ts'
import { axeFindings } from './axe.ts'
import { closePages, openBrowser } from './browser.ts'
import { type Visit, visit } from './visit.ts'

const key = 'k'.repeat(32)
let browser: Browser
let room: string
let data: string
let address: string
let server: ReturnType<typeof createDeskServer>

/** News that the tests open, and what they and the registers lead to. */
const news = /^(?:sumenep-satu-dari-enam|mengapa-desa-tanpa-angka-kemiskinan|forum-bangkalan-dtsen)\./

/** The gate reads the whole folder at each saving: the table of villages and recipients are no concern of a news item. */
const isNeeded = (path: string): boolean =>
	!/\/(?:recipients|observations\/idm-desa-2024\.\w+)$/.test(path) &&
	!(path.startsWith('data/office/news/') && !news.test(basename(path)))

beforeAll(async () => {
	room = mkdtempSync(join(tmpdir(), 'terang-meja-berita-'))
	data = join(room, 'kantor')
	cpSync('data/office', data, { recursive: true, filter: isNeeded })
	const build = async () => ({ published: true, said: 'jadi' })
	server = createDeskServer({
		data,
		out: inject('siteFolder'),
		withheld: join(room, 'meja'),
		key,
		secretFolder: room,
		build,
		isBuilt: () => true,
	})
	address = await listen(server, 0)
	browser = await openBrowser()
})
afterAll(async () => {
	server.close()
	server.closeAllConnections()
	await closePages(browser)
	rmSync(room, { recursive: true, force: true })
})

async function openForm(): Promise<Visit> {
	const opened = await visit(browser, `${address}/meja/#kunci=${key}`)
	await opened.page.getByRole('button', { name: 'Tulis berita' }).click()
	await opened.page.waitForSelector('#meja-berita-title-id')
	return opened
}

/** A photo of much detail, lying on its side, with the place where it was taken. */
async function photo(): Promise<Buffer> {
	const [width, height] = [2400, 1800]
	const pixels = Buffer.alloc(
		width * height * 3,
		Buffer.from(Array.from({ length: 997 }, (_, at) => (at * 7919) % 256)),
	)
	return sharp(pixels, { raw: { width, height, channels: 3 } })
		.jpeg({ quality: 90 })
		.withExif({ IFD0: { Artist: 'Pemotret Contoh' }, IFD3: { GPSLatitude: '7/1 1/1 1/1' } })
		.withMetadata({ orientation: 6 })
		.toBuffer()
}

async function write(page: Page): Promise<void> {
	await page.fill('#meja-berita-title-id', 'Satu dari enam penduduk Sumenep miskin')
	await page.fill('#meja-berita-summary-id', 'Ringkasan berita ini cukup panjang untuk daftar.')
	await page.fill('#meja-berita-source-id', 'BPS, Susenas Maret 2025')
	await page.fill('#meja-berita-body-id', 'Yang miskin ada .')
	await page.fill('#meja-berita-wilayah', 'sumenep')
	await page.getByRole('button', { name: /Tambahkan Kabupaten Sumenep/ }).click()
}

describe('the form of a news item beside the folder of the office', () => {
	test('writes a draft with a figure of the data and a photo, and opens it again', async () => {
		const { page, complaints, violations, close } = await openForm()
		await write(page)
		expect(await page.inputValue('#meja-berita-nama')).toBe('satu-dari-enam-penduduk-sumenep-miskin')
		await page.getByText('Sisipkan angka', { exact: true }).click()
		await page.waitForSelector('#meja-berita-angka')
		const labels = await page.locator('#meja-berita-angka option').allTextContents()
		await page.selectOption(
			'#meja-berita-angka',
			String(labels.findIndex((label) => /, 2025: 17,02 persen$/.test(label))),
		)
		await page.evaluate(() => {
			const body = document.getElementById('meja-berita-body-id') as HTMLTextAreaElement
			body.setSelectionRange(body.value.length - 1, body.value.length - 1)
		})
		await page.getByRole('button', { name: 'Sisipkan angkanya' }).click()
		await page.setInputFiles('#meja-berita-foto', {
			name: 'IMG 001.JPG',
			mimeType: 'image/jpeg',
			buffer: await photo(),
		})
		await page.getByText(/^Siap: /).waitFor({ timeout: 30_000 })
		await page.getByRole('button', { name: 'Lihat teksnya' }).click()
		await page.getByText('Yang miskin ada 17,02 persen.').waitFor()

		const save = page.getByRole('button', { name: 'Simpan ke folder kantor' }).last()
		await save.click()
		await page.getByText('Tulis uraian gambar: apa yang tampak di dalamnya.').waitFor()
		await page.fill('#meja-berita-alt-id', 'Warga duduk melingkar di balai desa')
		await save.click()
		await page.getByText(/^Tersimpan: /).waitFor({ timeout: 60_000 })

		const slug = 'satu-dari-enam-penduduk-sumenep-miskin'
		const written = parseFrontMatter(readFileSync(join(data, `news/${slug}.id.mdx`), 'utf8'))
		expect(written?.value).toMatchObject({ areas: ['35.29'], indicators: ['p0'], draft: true })
		expect(written?.body.trim()).toBe('Yang miskin ada <Figure indicator="p0" area="35.29" period="2025" />.')
		expect(existsSync(join(data, `news/${slug}.en.mdx`))).toBe(false)

		const [name = ''] = readdirSync(join(data, 'pictures')).filter((one) => one.startsWith(slug))
		expect(written?.value?.picture?.src).toBe(`/gambar/${name}`)
		const bytes = readFileSync(join(data, 'pictures', name))
		const { width, height, exif, orientation } = await sharp(bytes).metadata()
		// It lay on its side: upright it is higher than wide.
		expect([width, height, exif, orientation]).toEqual([expect.any(Number), expect.any(Number), undefined, undefined])
		expect(height).toBeGreaterThan(width)
		expect(Math.max(width, height)).toBeLessThanOrEqual(1600)
		expect(bytes.length).toBeLessThanOrEqual(150 * 1024)
		expect(bytes.includes('Pemotret')).toBe(false)

		expect(await page.inputValue('#meja-berita-body-id')).toContain('<Figure')
		expect([complaints, await violations()]).toEqual([[], []])
		await close()
	})

	test('shows what the gate says of a program in the text, and saves nothing', async () => {
		const { page, close } = await openForm()
		const before = readdirSync(join(data, 'news'))
		await write(page)
		await page.fill('#meja-berita-nama', 'berita-jahat')
		await page.fill('#meja-berita-body-id', '<script>alert(1)</script>')
		await page.getByRole('button', { name: 'Simpan ke folder kantor' }).last().click()
		await page.getByText('Tidak disimpan. Folder kantor tetap seperti semula.').waitFor({ timeout: 60_000 })
		expect(await page.locator('#meja').textContent()).toContain('mdx-syntax')
		expect(readdirSync(join(data, 'news'))).toEqual(before)
		await close()
	})

	test('opens an item that there is with all it says', async () => {
		const { page, close } = await openForm()
		await page.selectOption('#meja-berita-yang-mana', 'sumenep-satu-dari-enam')
		await expect
			.poll(() => page.inputValue('#meja-berita-title-id'))
			.toBe('Sumenep: satu dari enam penduduk masih miskin')
		expect(await page.isDisabled('#meja-berita-nama')).toBe(true)
		expect(await page.isChecked('#meja-berita-draf')).toBe(false)
		await close()
	})

	test('can be used by ear, fits a phone, and adds at most 12 KB to the desk, when it is asked for', async () => {
		const desk = await visit(browser, `${address}/meja/#kunci=${key}`)
		await desk.page.waitForSelector('#meja-berkas')
		const before = new Set(desk.requests)
		await desk.close()
		const { page, requests, close } = await openForm()
		await write(page)
		expect(await axeFindings(page)).toEqual([])
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
		const added = requests.filter((one) => /\.js$/.test(one) && !before.has(one))
		const scripts = added.map((one) => new URL(one).pathname)
		const packed = scripts.map((path) => brotliCompressSync(readFileSync(`${inject('siteFolder')}${path}`)).length)
		expect(packed.length).toBeGreaterThan(0)
		expect(packed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(12 * 1024)
		await close()
	})
})
