import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { observationCsv } from '../../src/desk/engine/observation-csv.ts'
import { publishedFigures } from '../../src/gate/comparison/published-figures.ts'
import { writeWorkbook } from '../../src/gate/mapping/workbook/write-workbook.ts'
import { axeFindings } from './axe.ts'
import { closePages, openBrowser } from './browser.ts'
import { check, dataset, elsewhere, openDesk, openQuickDesk, printedTable, put, shipped } from './desk-visit.ts'
import { type Visit, visit } from './visit.ts'

const site = inject('siteAddress')
let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

/** What a drawing consists of: its lines, marks and texts in their order, with where they stand. */
function marksOf(svg: Element): string[] {
	const placed = ['class', 'd', 'x', 'y', 'cx', 'cy', 'r', 'text-anchor']
	return [...svg.querySelectorAll('path, circle, text, title, desc')].map((mark) =>
		[
			mark.nodeName,
			...placed.map((name) => mark.getAttribute(name) ?? ''),
			mark.children.length ? '' : mark.textContent,
		].join(' '),
	)
}

/** Reading and checking a table takes long: what one visit shows on its way is asked one after the other. */
describe('a printed table on the desk of the published portal', () => {
	const area = '33.29'
	let desk: Visit
	const focused = () => desk.page.evaluate(() => document.activeElement?.textContent ?? '')
	beforeAll(async () => {
		desk = await openDesk(browser)
	})
	afterAll(() => desk?.close())

	test('is read without a question, and known as the dataset it belongs to', async () => {
		const { page, requests, complaints, violations } = desk
		await put(
			page,
			'kemiskinan 2025.csv',
			printedTable((value) => value, area),
		)
		await page.getByText('105 angka ditemukan.').waitFor()
		expect(await page.locator('#meja-dataset').inputValue()).toBe(dataset)
		expect(await focused()).toBe('2. Yang dipahami')
		const before = requests.length
		await check(page)
		expect(await focused()).toBe('105 baris lolos semua pemeriksaan.')
		expect(await page.locator('#meja').textContent()).toContain(
			`0 baru, 105 sama, 0 berubah, ${elsewhere} tidak ada di berkas ini`,
		)
		// Only what the portal itself offers is fetched, and nothing is sent.
		const offered = [`${site}/unduh/`, `${site}/_astro/`]
		const others = requests.slice(before).filter((address) => !offered.some((room) => address.startsWith(room)))
		expect(others).toEqual([])
		expect([complaints, await violations()]).toEqual([[], []])
	})

	test('can be checked by keyboard and by ear, and fits a phone', async () => {
		expect(await axeFindings(desk.page)).toEqual([])
		expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
	})

	test('shows the chart of the page itself before anything is saved', async () => {
		const { page, complaints, violations } = desk
		const shown = page.locator('.desk-preview')
		await shown.locator('svg').first().waitFor({ state: 'attached' })
		const built = await visit(browser, `${site}/wilayah/${area}/`)
		const chart = built.page.locator('#tren-p0')
		const drawn = (inside: typeof chart) => inside.locator('svg').evaluateAll((found) => found.map(marksOf))
		for (const opened of [page, built.page]) await opened.evaluate(`globalThis.marksOf = ${marksOf}`)
		const marks = await drawn(shown)
		expect(marks.map((one) => one.length > 20)).toEqual([true, true])
		expect(marks).toEqual(await drawn(chart))
		for (const part of ['.finding', '.chart-sub'])
			expect(await shown.locator(part).textContent()).toBe(await chart.locator(part).textContent())
		expect(await shown.locator('svg.n').isVisible()).toBe(true)
		expect([complaints, await violations()]).toEqual([[], []])
		await built.close()
	})

	test('is handed out as three files, which hold every figure that was there before', async () => {
		const { page } = desk
		const downloads: string[] = []
		const texts = new Map<string, string>()
		page.on('download', async (download) => {
			const path = await download.path()
			texts.set(download.suggestedFilename(), readFileSync(path, 'utf8'))
			downloads.push(download.suggestedFilename())
		})
		await page.getByRole('button', { name: 'Unduh ketiga berkas' }).click()
		await expect.poll(() => texts.size, { timeout: 20_000 }).toBe(3)
		expect(downloads.sort()).toEqual([`${dataset}.csv`, `${dataset}.resep.json`, `${dataset}.yaml`])
		const saved = publishedFigures(texts.get(`${dataset}.csv`) ?? '')
		const plain = (rows: typeof saved) =>
			observationCsv(rows.map(({ copies: _, note: __, ...row }) => ({ ...row, copies: '', note: '' }))).text
		expect(plain(saved)).toBe(plain(shipped))
	})

	test('is checked no more once another dataset is chosen, and the keyboard stays where it is', async () => {
		const { page } = desk
		expect(await page.getByRole('button', { name: 'Unduh ketiga berkas' }).count()).toBe(1)
		await page.locator('#meja-dataset').focus()
		await page.locator('#meja-dataset').selectOption('')
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('meja-dataset')
		expect(await page.getByRole('button', { name: 'Unduh ketiga berkas' }).count()).toBe(0)
	})
})

describe('the desk on the published portal', () => {
	test('reads villages of a kabupaten that has no pages of them, by their codes', async () => {
		const { page, complaints, violations, requests, close } = await openDesk(browser)
		const asked = () => requests.filter((address) => address.endsWith('/meja/wilayah.json')).length
		const rows = readFileSync('data/office/observations/idm-desa-2024.csv', 'utf8').match(
			/^33\.01\.\d\d\.\d{4},2024,idm,.+$/gm,
		)
		const figures = (rows ?? []).map((row) => row.split(','))
		expect([figures.length > 200, asked()]).toEqual([true, 0])
		const said = `${figures.length} angka milik wilayah tanpa laman sendiri: terbit di unduhan.`
		const codes = figures.map(([code, , , value]) => `${code};${value?.replace('.', ',')}`)
		await put(page, 'idm.csv', `kode_wilayah;Nilai IDM 2024\r\n${codes.join('\r\n')}`)
		await page.getByText(said).waitFor()
		expect(await page.locator('#meja-dataset').inputValue()).toBe('idm-desa-2024')
		await check(page)
		expect(await page.locator('#meja').textContent()).toContain(`0 baru, ${figures.length} sama, 0 berubah`)
		expect([asked(), complaints, await violations()]).toEqual([1, [], []])
		await close()
	})

	test('says which figure changed and asks about one that cannot be', async () => {
		const { page, close } = await openQuickDesk(browser)
		const slipped = printedTable((value, area, year) => (area === '33.29' && year === '2025' ? '71.02' : value))
		await put(page, 'kemiskinan 2025.csv', slipped)
		await page.getByText('105 angka ditemukan.').waitFor()
		await check(page)
		const said = await page.locator('#meja').textContent()
		expect(said).toContain('104 sama, 1 berubah')
		expect(said).toContain('Perlu dilihat sekali lagi')
		expect(said).toMatch(/Brebes[\s\S]*71,02/)
		await close()
	})

	test('refuses what is no table in one sentence', async () => {
		const { page, close } = await openDesk(browser, '/en/meja/')
		await page.setInputFiles('#meja-berkas', {
			name: 'surat.pdf',
			mimeType: 'application/pdf',
			buffer: Buffer.from('%PDF-1.7\n'),
		})
		await page.locator('.desk-said .warn').waitFor()
		expect(await page.locator('.desk-said li').count()).toBe(1)
		await close()
	})

	test('names columns of personal data and takes nothing of them', async () => {
		const { page, close } = await openDesk(browser)
		await put(page, 'daftar.csv', 'Nama;NIK;Desa;Jumlah\nContoh Satu;3329010101010001;Contoh;1\n')
		await page.getByText('Yang dipahami').waitFor()
		expect(await page.locator('#meja').textContent()).not.toContain('3329010101010001')
		expect(await page.locator('#meja').textContent()).not.toContain('Contoh Satu')
		await close()
	})

	test('changes the settings of a file that is put down, and hands it back', async () => {
		const { page, complaints, violations, close } = await openDesk(browser)
		await page.getByRole('button', { name: 'Pengaturan', exact: true }).click()
		const settings = readFileSync('data/office/portal.yaml')
		await page.setInputFiles('#meja-atur-berkas', { name: 'portal.yaml', mimeType: 'text/yaml', buffer: settings })
		const save = page.getByRole('button', { name: 'Unduh portal.yaml' })
		await page.fill('#meja-atur-threshold', '2')
		await save.click()
		await page.getByText('Tidak disimpan. Pengaturan tetap seperti semula.').waitFor()
		await page.fill('#meja-atur-threshold', '10')
		const coming = page.waitForEvent('download')
		await save.click()
		const changed = readFileSync(await (await coming).path(), 'utf8')
		expect(changed).toBe(settings.toString().replace('threshold: 5', 'threshold: 10'))
		expect([complaints, await violations()]).toEqual([[], []])
		await close()
	})

	test('weighs at most 120 KB beside what every page has, from its opening to the check of a workbook of Excel', async () => {
		const plain = await visit(browser, `${site}/glosarium/`)
		const everywhere = new Set(plain.requests)
		await plain.close()
		const { page, requests, close } = await openQuickDesk(browser)
		const weightOf = (counts: (name: string) => boolean) =>
			[...new Set(requests)]
				.filter((address) => /\.js$/.test(address) && !everywhere.has(address) && counts(address))
				.map(
					(address) => brotliCompressSync(readFileSync(`${inject('siteFolder')}${new URL(address).pathname}`)).length,
				)
				.reduce((sum, bytes) => sum + bytes, 0)
		// Comes behind the check, with the chart.
		const isPreview = (name: string) => /\/preview[.-][\w-]+\.js$/.test(name)
		const weight = () => weightOf((name) => !isPreview(name))
		const rows = printedTable((value) => value)
			.split('\r\n')
			.map((line) => line.split(';'))
		const columns = Array.from({ length: 5 }, () => ({ width: 20, kind: 'text' as const }))
		const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
		const buffer = Buffer.from(writeWorkbook([{ name: 'Data', columns, rows }]))
		await page.setInputFiles('#meja-berkas', { name: 'kemiskinan 2025.xlsx', mimeType, buffer })
		await page.getByText('105 angka ditemukan.').waitFor()
		await check(page)
		await page.locator('.desk-preview').waitFor()
		expect(weight()).toBeLessThan(120 * 1024)
		expect(weightOf(isPreview)).toBeGreaterThan(1024)
		expect(weightOf(isPreview)).toBeLessThan(20 * 1024)
		// What reads other files comes with the first of them.
		const before = weight()
		await put(
			page,
			'kemiskinan 2025.csv',
			printedTable((value) => value),
		)
		await expect.poll(weight, { timeout: 20_000 }).toBeGreaterThan(before)
		await close()
	})
})
