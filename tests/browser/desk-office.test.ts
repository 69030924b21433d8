import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createDeskServer } from '../../scripts/assemble/desk/desk-server.ts'
import { listen } from '../../scripts/site/serve/serve-site.ts'
import type { DeskRegisters } from '../../src/schemas/desk-registers.ts'
import { rowTables } from '../../src/schemas/row-form.ts'
import { axeFindings } from './axe.ts'
import { closePages, openBrowser } from './browser.ts'
import { type Visit, visit } from './visit.ts'

/*
 * One desk beside the folder of a small office: what its steward does there, by clicks. The site it shows is the shipped
 * one, as far as the desk needs it. Clicks are held, seconds depend on the machine and are printed.
 */
const key = 'k'.repeat(32)
const measured: string[] = []
let browser: Browser
let room: string
let data: string
let out: string
let address: string
let builds = 0
let server: ReturnType<typeof createDeskServer>

beforeAll(async () => {
	room = mkdtempSync(join(tmpdir(), 'terang-meja-kantor-'))
	data = join(room, 'kantor')
	out = join(room, 'dist')
	mkdirSync(join(room, 'rahasia'))
	cpSync('tests/offices/paser-indeks-desa', data, { recursive: true })
	for (const part of ['index.html', 'favicon.svg', '.terang-site', 'meja', 'en/meja', '_astro'])
		cpSync(join(inject('siteFolder'), part), join(out, part), { recursive: true })
	const build = async (tell: (said: string) => void) => {
		builds += 1
		tell('Menyusun halaman')
		await new Promise((done) => setTimeout(done, 2500))
		return { published: true, said: 'jadi' }
	}
	server = createDeskServer({
		data,
		out,
		withheld: join(room, 'tanpa-meja'),
		key,
		secretFolder: join(room, 'rahasia'),
		build,
		isBuilt: () => builds > 0,
	})
	address = await listen(server, 0)
	browser = await openBrowser()
})
afterAll(async () => {
	console.info(['What a walk at the desk takes:', ...measured].join('\n  '))
	server.close()
	server.closeAllConnections()
	await closePages(browser)
	rmSync(room, { recursive: true, force: true })
})

/** A steward at the desk: what was clicked, and since when. */
type Walk = Visit & { click(what: Locator): Promise<void>; arrive(name: string): number }

async function openDesk(path = '/meja/'): Promise<Walk> {
	const start = performance.now()
	let clicks = 0
	const opened = await visit(browser, `${address}${path}#kunci=${key}`)
	await opened.page.waitForSelector('#meja-berkas')
	return {
		...opened,
		click: async (what) => {
			clicks += 1
			await what.click()
		},
		arrive: (name) => {
			measured.push(`${name}: ${clicks} clicks, ${((performance.now() - start) / 1000).toFixed(1)} s`)
			return clicks
		},
	}
}

async function enter(walk: Walk, name: string): Promise<void> {
	await walk.click(walk.page.getByRole('button', { name, exact: true }))
}

/** Saved; what stands against it is told where it was not. */
async function saved(page: Page): Promise<void> {
	const ended = page.locator('#meja').getByText(/^(?:Tersimpan: |Tidak disimpan)/)
	await ended.first().waitFor({ timeout: 60_000 })
	expect(await page.locator('.desk-said').allTextContents()).toContainEqual(expect.stringMatching(/^Tersimpan: /))
}
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** All that lies in the room of the office by its path, names included. */
function bytesIn(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map(
			(name) => `${name}\n${statSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'latin1') : ''}`,
		)
		.join('\n')
}

/** Invented, in the shapes of personal data; none belongs to anybody. */
const planted = {
	name: 'Sukarnawati Binti Rekaan',
	nik: '6401024107801',
	address: 'Jalan Karangan Gang Buntu 17',
}

const put = (page: Page, name: string, text: string) =>
	page.setInputFiles('#meja-berkas', { name, mimeType: 'text/csv', buffer: Buffer.from(text) })

/** Fills in what the desk could not know of the source. */
async function fillSource(page: Page): Promise<void> {
	const texts = { publisher: 'Dinas Sosial Uji', table: 'Rekap uji', register: 'Pendataan uji', issued: '2025' }
	for (const [field, text] of Object.entries(texts)) {
		const input = page.locator(`#meja-${field}`)
		if ((await input.inputValue()) === '') await input.fill(text)
		await input.blur()
	}
}

/** Villages of a kecamatan of the office, by code. */
function villagesOf(kecamatan: string): { code: string; name: string; within: string }[] {
	const { areas } = JSON.parse(readFileSync(join(out, 'meja/daftar.json'), 'utf8')) as DeskRegisters
	const names = new Map(areas.map(([code, name]) => [code, name]))
	return [...names].flatMap(([code, name]) =>
		code.startsWith(`${kecamatan}.`) ? [{ code, name, within: names.get(kecamatan) ?? '' }] : [],
	)
}

describe('forms beside the folder of the office', () => {
	test('are there for every register, and one row is saved', async () => {
		const walk = await openDesk()
		const { page, complaints, violations } = walk
		await enter(walk, 'Catat')
		for (const table of [...rowTables].reverse()) {
			await page.selectOption('#meja-baris-daftar', table)
			await page.waitForSelector(
				table === 'recommendations' ? '#meja-baris-forum' : '#meja-baris-catatan, #meja-baris-alasan, #meja-baris-nama',
			)
		}
		await page.selectOption('#meja-baris-daftar', 'corrections')
		await page.waitForSelector('#meja-baris-alasan')
		const cells = {
			tanggal: '2026-01-05',
			kode_wilayah: '64.01',
			nilai_lama: 'Passer',
			nilai_baru: 'Paser',
			alasan: 'Salah ketik.',
			alasan_en: 'A slip.',
			sumber: 'Register',
			sumber_en: 'Register',
		}
		for (const [name, text] of Object.entries(cells)) await page.fill(`#meja-baris-${name}`, text)
		await page.selectOption('#meja-baris-jenis', 'nama')
		const add = page.getByRole('button', { name: 'Tambahkan ke folder kantor' })
		await page.selectOption('#meja-baris-pernah_tampil', 'tidak')
		await walk.click(add)
		await saved(page)
		expect(readFileSync(join(data, 'corrections.csv'), 'utf8')).toContain('Salah ketik.')
		expect([complaints, await violations(), await width(page)]).toEqual([[], [], 360])
		await walk.close()
	})

	test('change the settings and leave the rest of the file as it was', async () => {
		const walk = await openDesk()
		const { page, complaints, violations } = walk
		const file = join(data, 'portal.yaml')
		writeFileSync(file, `# Diurus walidata\n${readFileSync(file, 'utf8')}`)
		const before = readFileSync(file, 'utf8')
		await enter(walk, 'Pengaturan')
		const save = page.getByRole('button', { name: 'Simpan pengaturan' })
		await page.fill('#meja-atur-threshold', '7')
		await page.fill('#meja-atur-contact-telephone', '0543 21 023')
		await page.locator('summary', { hasText: 'Tempat situs diserahkan' }).click()
		await page.fill('#meja-atur-publish-folder', '../situs')
		expect(await axeFindings(page)).toEqual([])
		expect(await width(page)).toBe(360)
		await walk.click(save)
		await saved(page)
		expect(readFileSync(file, 'utf8')).toBe(
			`${before.replace('threshold: 5', 'threshold: 7').replace('telephone: ""', 'telephone: "0543 21 023"')}publish:\n  folder: ../situs\n`,
		)
		expect([complaints, await violations()]).toEqual([[], []])
		walk.arrive('settings changed')
		await walk.close()
	})
})

describe('tables beside the folder of the office', () => {
	test('an index of villages: dropped, checked, its source told, saved', async () => {
		const walk = await openDesk()
		const { page, complaints, violations } = walk
		const villages = villagesOf('64.01.02')
		const rows = villages.map(
			({ name, within }, at) => `${at + 1};${within.toUpperCase()};${name.toUpperCase()};${60 + at},25`,
		)
		const text = ['Indeks Desa Kabupaten Paser Tahun 2024', 'No;Kecamatan;Desa;Indeks Desa', ...rows].join('\r\n')
		await put(page, 'Indeks Desa 2024.csv', text)
		await page.getByText(`${villages.length} angka ditemukan.`).waitFor()
		await page.selectOption('#meja-dataset', '')
		await walk.click(page.getByRole('button', { name: 'Periksa', exact: true }))
		await page.locator('#meja-hasil').waitFor({ timeout: 60_000 })
		expect(await page.locator('#meja-hasil').textContent()).toBe(`${villages.length} baris lolos semua pemeriksaan.`)
		await fillSource(page)
		await walk.click(page.getByRole('button', { name: 'Simpan ke folder kantor' }))
		await saved(page)
		const name = await page.inputValue('#meja-nama')
		expect(readFileSync(join(data, `observations/${name}.csv`), 'utf8')).toContain(
			`${villages[0]?.code},2024,indeks-desa,60.25`,
		)
		expect([complaints, await violations()]).toEqual([[], []])
		expect(walk.arrive('index of villages, from the file to the folder')).toBeLessThanOrEqual(2)
		await walk.close()
	})

	test('a new measure under a name of its own: the indicator is filled in, the name is kept, and both hold for the next file', async () => {
		const walk = await openDesk()
		const { page, complaints, violations } = walk
		const [first, ...others] = villagesOf('64.01.02')
		const rows = others.map(({ name, within }, at) => `${within};${name};${20 + at}`)
		const text = (year: number) =>
			[`Kader Menurut Desa ${year}`, 'Kecamatan;Desa;Kader Aktif', `${first?.within};Seberang Muara;14`, ...rows].join(
				'\r\n',
			)
		await put(page, 'Kader 2024.csv', text(2024))
		await walk.click(page.getByRole('button', { name: 'Indikator baru' }))
		await page.waitForSelector('#meja-baris-nama')
		expect(await page.inputValue('#meja-baris-id')).toBe('kader-aktif')
		const words = { singkatan: 'Kader', desimal: '0', minimum: '0', tema: 'kader', nama_en: 'Active volunteers' }
		const texts = {
			singkatan_en: 'Volunteers',
			definisi: 'Kader yang berkunjung.',
			definisi_en: 'Volunteers who visit.',
		}
		const ways = { metode: 'Dicatat kantor.', metode_en: 'Noted by the office.', tema_en: 'volunteers' }
		await page.locator('summary', { hasText: 'Isian yang boleh kosong' }).click()
		for (const [name, value] of Object.entries({ ...words, ...texts, ...ways }))
			await page.fill(`#meja-baris-${name}`, value)
		const lists = {
			satuan: 'orang',
			jenis: 'cacah',
			arah: 'naik',
			tingkat_terendah: 'desa-kelurahan',
			dijumlahkan: 'ya',
		}
		for (const [name, value] of Object.entries(lists)) await page.selectOption(`#meja-baris-${name}`, value)
		expect(await axeFindings(page)).toEqual([])
		expect(await width(page)).toBe(360)
		await walk.click(page.getByRole('button', { name: 'Tambahkan indikator dan pakai' }))
		await page.getByText(`${others.length} angka ditemukan.`).waitFor({ timeout: 60_000 })
		expect(readFileSync(join(data, 'indicators.csv'), 'utf8')).toContain('kader-aktif,Kader Aktif')
		await page.fill('#meja-kode-0', first?.code ?? '')
		await page.locator('#meja-kode-0').blur()
		await page.getByText(`${others.length + 1} angka ditemukan.`).waitFor()
		await walk.click(page.getByRole('button', { name: 'Periksa', exact: true }))
		await page.locator('#meja-hasil').waitFor({ timeout: 60_000 })
		await fillSource(page)
		await walk.click(page.getByRole('button', { name: 'Simpan ke folder kantor' }))
		await saved(page)
		expect(await page.locator('.desk-said').allTextContents()).toContainEqual(expect.stringContaining('Seberang Muara'))
		expect(readFileSync(join(data, 'area-aliases.csv'), 'utf8')).toContain(`Seberang Muara,${first?.code}`)
		walk.arrive('new measure and a name of its own, from the file to the folder')
		// Opened anew, before any build: the next file asks nothing.
		await page.reload()
		await page.waitForSelector('#meja-berkas')
		await put(page, 'Kader 2025.csv', text(2025))
		await page.getByText(`${others.length + 1} angka ditemukan.`).waitFor()
		expect(await page.locator('.desk-questions').count()).toBe(0)
		expect([complaints, await violations()]).toEqual([[], []])
		await walk.close()
	})

	test('a list of recipients: personal columns struck out, protected, shown, saved; no person on the disk', async () => {
		const walk = await openDesk()
		const { page, complaints, violations } = walk
		const villages = villagesOf('64.01.02')
		const people = villages.flatMap(({ name, within }, at) =>
			Array.from({ length: at === 1 ? 2 : 12 + at }, (_, i) =>
				[planted.name, `${planted.nik}${100 + i}`, planted.address, within, name, i % 2 ? 'L' : 'P'].join(';'),
			),
		)
		const text = ['Daftar KPM PKH 2024', 'Nama;NIK;Alamat;Kecamatan;Desa;JK', ...people].join('\n')
		await put(page, 'Daftar KPM PKH 2024.csv', text)
		await page.getByText('baris penerima program ditemukan.').waitFor()
		const seen = (await page.locator('#meja').textContent()) ?? ''
		expect(Object.values(planted).filter((one) => seen.includes(one))).toEqual([])
		await walk.click(page.getByRole('button', { name: 'Siapkan perlindungan' }))
		await page.waitForSelector('#meja-penerima-cakupan')
		await page.selectOption('#meja-penerima-cakupan', '64.01.02')
		await page.fill('#meja-penerima-nama', 'pkh-uji')
		await page.locator('#meja-penerima-nama').blur()
		await fillSource(page)
		await walk.click(page.getByRole('button', { name: 'Lindungi dan tunjukkan hasilnya' }))
		await page.getByRole('heading', { name: 'Yang akan terbit dan yang disamarkan' }).waitFor({ timeout: 60_000 })
		expect(await page.locator('.desk-screen').textContent()).toMatch(/pkh 2024 total/)
		expect(await width(page)).toBe(360)
		await walk.click(page.getByRole('button', { name: 'Ya, tulis tabel terlindung ini' }))
		await saved(page)
		const table = readFileSync(join(data, 'protected/pkh-uji.csv'), 'utf8')
		expect(table).toMatch(/64\.01\.02\.\d{4},pkh,2024,total,total,keluarga,,Q/)
		const bytes = bytesIn(room)
		expect(Object.values(planted).filter((one) => bytes.includes(one))).toEqual([])
		expect([complaints, await violations()]).toEqual([[], []])
		expect(walk.arrive('list of recipients, from the file to the protected table')).toBeLessThanOrEqual(3)
		await walk.close()
	})
})

describe('the way to the public', () => {
	test('shows what changes, builds once however often it is pressed, and hands over to the folder that was set up', async () => {
		const walk = await openDesk()
		const { page, complaints, violations } = walk
		await enter(walk, 'Terbitkan')
		await page.getByText('Situs diserahkan ke folder: ../situs').waitFor()
		const handOver = page.getByRole('button', { name: '3. Serahkan situs' })
		await walk.click(handOver)
		await page.getByText('Situs tidak diserahkan.').waitFor({ timeout: 60_000 })
		expect(await page.locator('#meja').textContent()).toContain('Bangun laman dahulu')
		await walk.click(page.getByRole('button', { name: '1. Lihat yang berubah' }))
		await page.getByText('Belum ada situs yang diserahkan dari komputer ini').waitFor({ timeout: 60_000 })
		expect(await page.locator('#meja').textContent()).toMatch(/Indeks Desa, 2024: \d+ wilayah/)
		expect(await axeFindings(page)).toEqual([])
		await page.getByRole('button', { name: '2. Bangun laman' }).dblclick()
		await page.getByText('Menyusun halaman').waitFor()
		await page.getByRole('link', { name: 'Buka laman yang baru dibangun' }).waitFor()
		expect(builds).toBe(1)
		await handOver.dblclick()
		await page.getByText('Situs sudah diserahkan.').waitFor({ timeout: 60_000 })
		expect(existsSync(join(room, 'situs/meja/index.html'))).toBe(true)
		expect([complaints, await violations(), await width(page)]).toEqual([[], [], 360])
		walk.arrive('changes looked at, site built and handed over')
		await walk.close()
	})
})
