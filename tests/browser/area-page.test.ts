import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { closePages, openBrowser } from './browser.ts'
import { openFolds } from './open-folds.ts'

const site = inject('siteAddress')
const folder = inject('siteFolder')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

async function open(path: string, options: { width?: number; javaScriptEnabled?: boolean } = {}): Promise<Page> {
	const { width = 1280, javaScriptEnabled = true } = options
	const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled })
	await page.goto(site + path, { waitUntil: 'networkidle' })
	return page
}

const htmlOf = (code: string, language: '' | 'en/' = '') =>
	readFileSync(join(folder, `${language}wilayah/${code}/index.html`), 'utf8')

/** The order that every area page keeps, whatever parts it has. */
const order = [
	'kunci',
	'tren',
	'kedudukan',
	'di-dalam',
	'program',
	'verifikasi',
	'berita',
	'tidak-tahu',
	'unduh',
	'sekitar',
]
const sectionsOf = (html: string) => [...html.matchAll(/<section class="sec[^>]*? id="([^"]+)"/g)].map(([, id]) => id)

describe('the sections of an area page', () => {
	test.each([
		['00', 'kunci tren di-dalam berita tidak-tahu unduh'],
		['35', 'kunci tren kedudukan? di-dalam berita tidak-tahu unduh sekitar'],
		['35.29', order.filter((id) => id !== 'verifikasi').join(' ')],
		['35.75', order.join(' ')],
		['64.11', 'kunci tren kedudukan di-dalam program berita tidak-tahu unduh sekitar'],
		['35.29.01', 'kunci kedudukan di-dalam program berita tidak-tahu unduh sekitar'],
		['33.16.02', 'kunci kedudukan di-dalam program berita tidak-tahu unduh sekitar'],
		['33.16.02.2006', 'kunci kedudukan program berita tidak-tahu unduh sekitar'],
		['33.16.02.1005', 'kunci kedudukan program berita tidak-tahu unduh sekitar'],
		['35.75.01.1001', 'program berita tidak-tahu unduh sekitar'],
		['99.01', 'program tidak-tahu unduh'],
	])('%s: %s', (code, expected) => {
		const wanted = expected.split(' ').filter((id) => !id.endsWith('?'))
		const found = sectionsOf(htmlOf(code)).filter((id) => !expected.includes(`${id}?`))
		expect(found).toEqual(wanted)
		expect(sectionsOf(htmlOf(code, 'en/'))).toEqual(sectionsOf(htmlOf(code)))
	})

	test('stand in one order on every page, and none of them is an empty box', () => {
		const codes = readdirSync(join(folder, 'wilayah'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
		expect(codes.length).toBeGreaterThan(1500)
		const wrong = codes.filter(({ name }) => {
			const html = htmlOf(name)
			const found = sectionsOf(html)
			const sorted = found.toSorted((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? ''))
			return found.join() !== sorted.join() || /<\/header>\s*<\/section>|<ul class="links[^>]*>\s*<\/ul>/.test(html)
		})
		expect(wrong.map(({ name }) => name)).toEqual([])
	})
})

/** What counts people, families and family cards, and the word that must stand beside each. */
const units = {
	penduduk: ['orang', 'people'],
	'penduduk-miskin': ['orang', 'people'],
	'kartu-keluarga': ['kartu keluarga', 'family cards'],
	'keluarga-tiga-kelas': ['keluarga', 'families'],
} as const

describe('people, families and family cards', () => {
	test.each(['35', '35.29', '35.75', '35.29.01', '33.16.02', '33.16.02.2006', '33.16.02.1005'])(
		'are each counted in their own word among the key figures of %s',
		(code) => {
			for (const [index, language] of (['', 'en/'] as const).entries()) {
				const figures = htmlOf(code, language).match(/<dl class="kf">[\s\S]*?<\/dl>/)?.[0] ?? ''
				expect(figures).not.toBe('')
				for (const [id, words] of Object.entries(units)) {
					const rows = figures.split('<dt').filter((row) => row.includes(`/indikator/${id}/"`))
					for (const row of rows) expect(row).toMatch(new RegExp(`<small>\\s*${words[index]}</small>`))
				}
			}
		},
	)

	test.each([
		['35', 'Penduduk miskin (orang)', 'Penduduk (orang)'],
		['35.29', 'Penduduk (orang)', 'Kartu keluarga'],
		['33.16.02', 'Tiga tahapan (keluarga)'],
		['99.01', 'PKH (keluarga)', 'KUBE (kelompok)', 'Pelatihan keterampilan (orang)'],
	])('head the columns of what lies inside %s with their unit', (code, ...headings) => {
		const heads = [...htmlOf(code).matchAll(/<th scope="col"[^>]*>\s*<span>([^<]*)<\/span>/g)].map(([, text]) => text)
		for (const heading of headings) expect(heads).toContain(heading)
	})

	test('are not taken for one another in any sentence: a card is no family, a family no person', () => {
		for (const code of ['35.29', '33.16', '33.16.02', '33.16.02.2006']) {
			const text = htmlOf(code).replace(/<[^>]+>/g, ' ')
			expect(text).not.toMatch(/\d (orang|jiwa) (kartu keluarga|keluarga)|\d keluarga (orang|penduduk)/)
		}
	})
})

const inside = '#di-dalam [data-sortable]'

/** The names or figures of a column, top to bottom, rows that are shown only, the total left out. */
function column(page: Page, index: number): Promise<string[]> {
	return page
		.locator(`${inside} tbody tr:not(.tot):not([hidden]) > :nth-child(${index})`)
		.evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()))
}

/** Where the headings of sections and the rows of tables stand, to the pixel. */
function places(page: Page): Promise<number[]> {
	return page
		.locator('h2, tbody th')
		.evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top + window.scrollY)))
}

describe('the table of what lies inside', () => {
	test('is sorted by keyboard, says so, and keeps the total on top', async () => {
		const page = await open('/wilayah/35.29/')
		const names = page.locator(`${inside} thead th`).first()
		await names.getByRole('button').focus()
		await page.keyboard.press('Enter')
		expect(await names.getAttribute('aria-sort')).toBe('ascending')
		const ascending = await column(page, 1)
		expect(ascending).toHaveLength(27)
		expect(ascending.slice(0, 3)).toEqual(['Ambunten', 'Arjasa', 'Batang Batang'])
		expect(ascending.at(-1)).toBe('Talango')
		await page.keyboard.press('Enter')
		expect(await names.getAttribute('aria-sort')).toBe('descending')
		expect(await column(page, 1)).toEqual(ascending.toReversed())
		expect(await page.locator(`${inside} [aria-sort]`).count()).toBe(1)
		expect(await page.locator(`${inside} tbody tr`).first().textContent()).toContain('Kabupaten Sumenep')
		await page.close()
	})

	test('sorts figures by value, and keeps what was not assessed last in both directions', async () => {
		const page = await open('/wilayah/33.16.02/')
		await openFolds(page)
		const index = page.locator(`${inside} thead th`).nth(1)
		expect(await index.getAttribute('aria-sort')).toBe('descending')
		for (const direction of ['ascending', 'descending']) {
			await index.getByRole('button').click()
			expect(await index.getAttribute('aria-sort')).toBe(direction)
			const shown = await column(page, 2)
			const values = shown.slice(0, 16).map((text) => Number(text.replace(',', '.')))
			const sorted = values.toSorted((a, b) => (direction === 'ascending' ? a - b : b - a))
			expect(values).toEqual(sorted)
			expect(shown.slice(16)).toEqual(['tidak dinilai', 'tidak dinilai'])
		}
		await page.getByRole('button', { name: 'Status IDM' }).click()
		expect((await column(page, 3)).slice(0, 2)).toEqual(['berkembang', 'berkembang'])
		await page.close()
	})

	test('puts suppressed counts last', async () => {
		const page = await open('/wilayah/99.01/')
		await page.getByRole('button', { name: 'KUBE (kelompok)' }).click()
		const shown = await page
			.locator('#program [data-sortable] tbody tr > :nth-child(4)')
			.evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()))
		const hidden = shown.filter((text) => text === 'disamarkan').length
		expect(hidden).toBeGreaterThan(0)
		expect(shown.slice(-hidden)).toEqual(Array.from({ length: hidden }, () => 'disamarkan'))
		await page.close()
	})

	test('is searched by name without apostrophes, and says how many rows are left', async () => {
		const page = await open('/wilayah/35.29/')
		const field = page.getByLabel('Saring nama kecamatan')
		await field.fill('raas')
		expect(await column(page, 1)).toEqual(["Ra'as"])
		expect(await page.locator(`${inside} [role=status]`).textContent()).toBe('1 dari 27 baris')
		await field.fill('tidak ada yang bernama begini')
		expect(await column(page, 1)).toEqual([])
		expect(await page.locator(`${inside} [role=status]`).textContent()).toBe('Tidak ada nama yang cocok.')
		await field.fill('')
		expect(await column(page, 1)).toHaveLength(27)
		await page.close()
	})

	test('has no field where a glance is enough', async () => {
		const page = await open('/wilayah/35.75/')
		expect(await page.locator(`${inside} input`).count()).toBe(0)
		expect(await page.locator(`${inside} button`).count()).toBe(3)
		await page.close()
	})

	test('is complete without a script: all rows in the order it states, no field, no dead button', async () => {
		const page = await open('/wilayah/35.29/', { javaScriptEnabled: false })
		expect(await page.locator(`${inside} caption`).textContent()).toContain('Urut dari jumlah penduduk tertinggi.')
		const people = (await column(page, 2)).map((text) => Number(text.replaceAll('.', '')))
		expect(people).toHaveLength(27)
		expect(people).toEqual(people.toSorted((a, b) => b - a))
		expect(await page.locator(`${inside} button`).count()).toBe(0)
		expect(await page.locator(`${inside} input`).isVisible()).toBe(false)
		await page.close()
	})

	test.each(['/wilayah/35/', '/wilayah/35.29/', '/en/wilayah/33.16.02/', '/wilayah/99.01/'])(
		'stands on a phone of 320 px without sideways page scroll, and moves nothing when its script starts: %s',
		async (path) => {
			const before = await browser.newPage({ viewport: { width: 320, height: 800 } })
			await before.route('**/SortableTable*', (route) => route.abort())
			await before.goto(site + path, { waitUntil: 'networkidle' })
			const page = await open(path, { width: 320 })
			await openFolds(page)
			await openFolds(before)
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
			expect(await page.locator('[data-sortable] button').count()).toBeGreaterThan(0)
			expect(await before.locator('[data-sortable] button').count()).toBe(0)
			expect(await places(page)).toEqual(await places(before))
			await before.close()
			const small = await page
				.locator('[data-sortable] thead button')
				.evaluateAll((buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 24).length)
			expect(small).toBe(0)
			await page.close()
		},
	)

	test('fits a phone of 320 px whole where a row holds four figures', async () => {
		const page = await open('/wilayah/35/', { width: 320 })
		// A page may stand in a wider font of the system when its own comes late, as on a busy machine.
		const overhang = async () => {
			await page.reload({ waitUntil: 'networkidle' })
			return page.locator(`${inside} .tbl`).evaluate((part) => part.scrollWidth - part.clientWidth)
		}
		await expect.poll(overhang, { timeout: 30_000 }).toBeLessThanOrEqual(0)
		await page.close()
	})
})
