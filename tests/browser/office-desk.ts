import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { createDeskServer } from '../../scripts/assemble/desk/desk-server.ts'
import { listen } from '../../scripts/site/serve/serve-site.ts'
import type { DeskRegisters } from '../../src/schemas/desk-registers.ts'
import { closePages, openBrowser } from './browser.ts'
import { type Visit, visit } from './visit.ts'

/** A steward at the desk: what was clicked, and since when. */
export type Walk = Visit & { click(what: Locator): Promise<void>; arrive(name: string): number }

/** One desk beside the folder of a small office. The site it shows is the shipped one, as far as the desk needs it. */
export type OfficeDesk = {
	room: string
	data: string
	open(path?: string): Promise<Walk>
	/** How often the site was built. */
	builds(): number
	/** Villages of a kecamatan of the office, by code. */
	villagesOf(kecamatan: string): { code: string; name: string; within: string }[]
	/** Ends all of it, and prints what each walk took: clicks are held, seconds depend on the machine. */
	close(): Promise<void>
}

/** Copies the office, starts the desk's own server beside it, and opens a browser. */
export async function startOfficeDesk(): Promise<OfficeDesk> {
	const key = 'k'.repeat(32)
	const room = mkdtempSync(join(tmpdir(), 'terang-meja-kantor-'))
	const [data, out] = [join(room, 'kantor'), join(room, 'dist')]
	let built = 0
	mkdirSync(join(room, 'rahasia'))
	cpSync('tests/offices/paser-indeks-desa', data, { recursive: true })
	addInvented(data)
	for (const part of ['index.html', 'favicon.svg', '.terang-site', 'meja', 'en/meja', '_astro'])
		cpSync(join(inject('siteFolder'), part), join(out, part), { recursive: true })
	const build = async (tell: (said: string) => void) => {
		built += 1
		tell('Menyusun halaman')
		await new Promise((done) => setTimeout(done, 2500))
		return { published: true, said: 'jadi' }
	}
	const server = createDeskServer({
		data,
		out,
		withheld: join(room, 'tanpa-meja'),
		key,
		secretFolder: join(room, 'rahasia'),
		build,
		isBuilt: () => built > 0,
	})
	const address = await listen(server, 0)
	const browser = await openBrowser()
	const measured: string[] = []
	return {
		room,
		data,
		builds: () => built,
		open: async (path = '/meja/') => {
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
		},
		villagesOf: (kecamatan) => {
			const { areas } = JSON.parse(readFileSync(join(out, 'meja/daftar.json'), 'utf8')) as DeskRegisters
			const names = new Map(areas.map(([code, name]) => [code, name]))
			return [...names].flatMap(([code, name]) =>
				code.startsWith(`${kecamatan}.`) ? [{ code, name, within: names.get(kecamatan) ?? '' }] : [],
			)
		},
		close: async () => {
			console.info(['What a walk at the desk takes:', ...measured].join('\n  '))
			server.close()
			server.closeAllConnections()
			await closePages(browser)
			rmSync(room, { recursive: true, force: true })
		},
	}
}

/** The invented kabupaten becomes one of the office's: what a test makes up is of its areas. */
function addInvented(data: string): void {
	cpSync('data/office/areas.csv', join(data, 'areas.csv'))
	const settings = join(data, 'portal.yaml')
	const text = readFileSync(settings, 'utf8')
	writeFileSync(
		settings,
		text
			.replace('provinces: ["64"]', 'provinces: ["64", "99"]')
			.replace('regencies: ["64.01"]', 'regencies: ["64.01", "99.01"]'),
	)
}

/** Goes into a room of the desk. */
export async function enter(walk: Walk, name: string): Promise<void> {
	await walk.click(walk.page.getByRole('button', { name, exact: true }))
}

/** Saved; what stands against it is told where it was not. */
export async function saved(page: Page): Promise<void> {
	const ended = page.locator('#meja').getByText(/^(?:Tersimpan: |Tidak disimpan)/)
	await ended.first().waitFor({ timeout: 60_000 })
	expect(await page.locator('.desk-said').allTextContents()).toContainEqual(expect.stringMatching(/^Tersimpan: /))
}
/** How wide the page is drawn, in pixels. */
export const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** Puts a text down as a file. */
export const put = (page: Page, name: string, text: string) =>
	page.setInputFiles('#meja-berkas', { name, mimeType: 'text/csv', buffer: Buffer.from(text) })

/** Fills in what the desk could not know of the source. */
export async function fillSource(page: Page): Promise<void> {
	const texts = { publisher: 'Dinas Sosial Uji', table: 'Rekap uji', register: 'Pendataan uji', issued: '2025' }
	for (const [field, text] of Object.entries(texts)) {
		const input = page.locator(`#meja-${field}`)
		if ((await input.inputValue()) === '') await input.fill(text)
		await input.blur()
	}
}
