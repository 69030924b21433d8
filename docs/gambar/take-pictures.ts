import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { createDeskServer } from '../../scripts/assemble/desk/desk-server.ts'
import { buildRoom } from '../../scripts/assemble/room/build-room.ts'
import { deskFolder } from '../../scripts/assemble/room/withheld-desk.ts'
import { openBrowser } from '../../scripts/ground/browser/open-browser.ts'
import { listen } from '../../scripts/site/serve/serve-site.ts'
import { areaKinds } from '../../src/schemas/area.ts'
import type { DeskRegisters } from '../../src/schemas/desk-registers.ts'
import { printedWorkbook, withoutYear } from './printed-workbook.ts'

/**
 * Pictures of the steward's guide: a small office is built, its desk opened in the project's own browser, and a table
 * of shipped figures carried through all steps. Run as `npm run pictures`; with `-- SITE` a site built of the same
 * office is used instead of building one.
 */
const root = resolve(import.meta.dirname, '..', '..')
const office = join(root, 'tests/offices/brebes-kemiskinan')
const table = 'observations/kemiskinan-kabupaten-kota.csv'

/** In px; a picture is as wide as the window, and ends where a reader would have seen enough. */
const size = { width: 1000, most: 1000, margin: 16 }
/** In bytes: guides are read over slow lines too. */
const MOST_BYTES = 60_000

function buildSite(data: string, out: string): void {
	const args = ['scripts/build.ts', '--data', data, '--out', out, '--yes']
	const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
	if (status !== 0) throw new Error('the small office was not built')
}

/** The part of the page from one element to another, in few colours: a page of text needs no more. */
async function take(page: Page, name: string, first: Locator, last: Locator = first): Promise<void> {
	await page.mouse.move(0, 0)
	const from = await first.boundingBox()
	const to = await last.boundingBox()
	if (!from || !to) throw new Error(`${name}: nothing to show`)
	const scrolled = await page.evaluate(() => scrollY)
	const top = Math.max(0, from.y + scrolled - size.margin)
	const height = Math.min(to.y + to.height + scrolled + size.margin - top, size.most)
	const shot = await page.screenshot({ fullPage: true, clip: { x: 0, y: top, width: size.width, height } })
	const picture = await sharp(shot).png({ palette: true, colours: 48, effort: 10 }).toBuffer()
	if (picture.length > MOST_BYTES) throw new Error(`${name}: ${picture.length} bytes, at most ${MOST_BYTES}`)
	writeFileSync(join(import.meta.dirname, name), picture)
	process.stdout.write(`${name} ${Math.round(height)} px, ${picture.length} B\n`)
}

async function walk(page: Page, address: string, workbook: Uint8Array, issued: string): Promise<void> {
	const step = (title: RegExp) => page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })
	await page.goto(address)
	await page.waitForSelector('#meja-berkas')
	await take(page, 'meja-1-berkas.png', page.locator('h1'), page.locator('.desk-drop'))

	const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
	const buffer = Buffer.from(workbook)
	await page.setInputFiles('#meja-berkas', { name: 'Kemiskinan Jateng 2025.xlsx', mimeType, buffer })
	const understood = step(/^2\. /)
	await understood.waitFor()
	await take(page, 'meja-2-jawab.png', understood)

	await page.locator('select[id^="meja-nama-"]').selectOption({ index: 1 })
	await page.locator('.desk-questions').waitFor({ state: 'detached' })
	await understood.locator('summary').first().click()
	await take(page, 'meja-3-dipahami.png', understood)

	await page.getByRole('button', { name: 'Periksa', exact: true }).click()
	await page.getByText('Dibandingkan dengan yang terbit').waitFor()
	await take(page, 'meja-4-periksa.png', step(/^3\. /))
	await take(page, 'meja-5-sumber.png', step(/^4\. /), page.locator('#meja-source'))

	// Newer figures ask when they were issued: what the office's own sidecar says.
	await page.locator('#meja-issued').fill(issued)
	await page.locator('#meja-issued').blur()
	await page.getByRole('button', { name: 'Simpan ke folder kantor' }).click()
	await page.locator('.desk-said').getByText('Tersimpan').waitFor()
	const saved = step(/^5\. /)
	await saved.locator('svg').first().waitFor()
	await take(page, 'meja-6-simpan.png', saved)
}

const room = mkdtempSync(join(tmpdir(), 'gambar-panduan-'))
const browser = await openBrowser()
try {
	const data = join(room, 'portal-brebes')
	cpSync(office, data, { recursive: true })
	const out = process.argv[2] ?? join(room, 'dist')
	// With the year that its news tell of; the desk is given it once more.
	if (!process.argv[2]) buildSite(data, out)
	writeFileSync(join(data, table), withoutYear(readFileSync(join(data, table), 'utf8'), '2025'))
	// The office gives its readers no desk: that of the office itself lies beside its site.
	const { desk: withheld } = buildRoom(out)
	const key = 'kunci-untuk-gambar-panduan'
	const server = createDeskServer({
		data,
		out,
		key,
		withheld,
		secretFolder: join(room, 'rahasia'),
		build: async () => ({ published: true, said: '' }),
		isBuilt: () => true,
	})
	const address = await listen(server, 0)
	const page = await browser.newPage({ viewport: { width: size.width, height: 800 }, locale: 'id-ID' })
	const { areas } = JSON.parse(
		readFileSync(join(deskFolder('/meja/', out, withheld), 'meja/daftar.json'), 'utf8'),
	) as Pick<DeskRegisters, 'areas'>
	const names = new Map(areas.map(([code, name, kind]) => [code, areaKinds[kind] === 'kota' ? `Kota ${name}` : name]))
	const [, issued = ''] =
		/^issued: ['"]?([\d-]+)/m.exec(readFileSync(join(data, table.replace('.csv', '.yaml')), 'utf8')) ?? []
	const workbook = printedWorkbook(readFileSync(join(office, table), 'utf8'), names)
	await walk(page, `${address}/meja/#kunci=${key}`, workbook, issued)
	server.close()
	server.closeAllConnections()
} finally {
	await browser.close()
	rmSync(room, { recursive: true, force: true })
}
