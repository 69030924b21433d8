import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { inTurn } from '../depth.ts'
import { axeFindings } from './axe.ts'
import { closePages, openBrowser } from './browser.ts'

const site = inject('siteAddress')
const folder = inject('siteFolder')
const ten = '35.26,35.27,35.29,35.13,35.28,35.22,35.01,35.23,35.21,35.24'

let browser: Browser
let page: Page
let complaints: string[] = []

beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))
afterEach(async () => {
	await page?.context().close()
	const heard = complaints
	complaints = []
	expect(heard).toEqual([])
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
	page = await context.newPage()
	page.on('console', (message) => {
		if (message.type() === 'error' && !message.text().includes('net::ERR_FAILED')) complaints.push(message.text())
	})
	page.on('pageerror', (error) => complaints.push(error.message))
	await page.goto(site + path)
}

const drawn = () => page.locator('.cmp-result figure .finding').waitFor()
const chosen = () =>
	page.locator('.cmp-chosen li').evaluateAll((items) => items.map((item) => item.firstChild?.textContent))
const query = () => new URL(page.url()).search

describe('the comparison', () => {
	test('takes an area by typing, keeps each choice in the address, and goes back', async () => {
		await open('/bandingkan/?wilayah=35.29,35.75&indikator=p0')
		await drawn()
		await page.locator('#cmp-q').pressSequentially('tuban', { delay: 20 })
		// The first letters have suggestions of their own.
		const first = page.locator('.sug li:first-child button', { hasText: 'Kabupaten Tuban' })
		await first.click()
		await page.waitForFunction(() => document.querySelectorAll('.cmp-chosen li').length === 3)
		expect(query()).toBe('?wilayah=35.29,35.75,35.23&indikator=p0')
		await page.getByRole('radio', { name: 'Lereng' }).check()
		await page.waitForFunction(() => location.search.includes('bentuk=lereng'))
		await page.goBack()
		await page.goBack()
		await page.waitForFunction(() => document.querySelectorAll('.cmp-chosen li').length === 2)
		expect(await chosen()).toEqual(['Kabupaten Sumenep', 'Kota Pasuruan'])
		expect(await page.getByRole('radio', { name: 'Garis' }).isChecked()).toBe(true)
	})

	test('says what stands out, and says it anew after a change to those who hear', async () => {
		await open('/bandingkan/?wilayah=35.29,35.75,35.23&indikator=p0')
		await drawn()
		expect(await page.locator('.finding').textContent()).toBe(
			'Sejak Maret 2015 persentase penduduk miskin turun paling banyak di Sumenep: 3,18 poin persen',
		)
		await page.selectOption('#cmp-dari', '2020')
		await page.waitForFunction(() => document.querySelector('[data-announce]')?.textContent?.includes('2020'))
		expect(query()).toContain('periode=2020-2025')
	})

	test('names an unknown code and what to do, and shows the rest', async () => {
		await open('/bandingkan/?wilayah=35.29,35.99,abc&indikator=p0&bentuk=kue')
		await drawn()
		const messages = await page.locator('.cmp-messages li').allTextContents()
		expect(messages).toEqual([
			'Kode wilayah “abc” tidak dikenal. Periksa kodenya, atau ketik nama wilayahnya.',
			'Bentuk “kue” tidak ada. Dipakai bentuk yang cocok.',
			'Kode wilayah “35.99” tidak dikenal. Periksa kodenya, atau ketik nama wilayahnya.',
		])
		expect(await page.locator('.finding').textContent()).toContain('Sumenep')
	})

	test('refuses a village where the poverty rate is not valid, and leads to its kabupaten', async () => {
		await open('/bandingkan/?wilayah=35.29,33.16.02.2006&indikator=p0')
		await drawn()
		const message = page.locator('.cmp-messages li')
		expect(await message.textContent()).toContain('Desa Pilang (33.16.02.2006)')
		expect(await message.textContent()).toContain('hanya sah sampai tingkat kabupaten/kota')
		await message.getByRole('link', { name: 'Pakai Kabupaten Blora' }).click()
		await page.waitForFunction(() => location.search === '?wilayah=35.29,33.16&indikator=p0')
		expect(await page.locator('.cmp-messages').isHidden()).toBe(true)
	})

	test('tells of a failed load, draws nothing half, and tries again', async () => {
		await open('/bandingkan/?wilayah=35.29,35.75&indikator=p0')
		await drawn()
		await page.route('**/api/v1/indikator/penduduk.json', (route) => route.abort())
		await page.selectOption('#cmp-indikator', 'penduduk')
		await page.locator('.cmp-result [role=alert]').waitFor()
		expect(await page.locator('.cmp-result svg').count()).toBe(0)
		await page.unroute('**/api/v1/indikator/penduduk.json')
		await page.getByRole('button', { name: 'Coba lagi' }).click()
		await drawn()
		expect(await page.locator('.chart-sub').textContent()).toContain('penduduk')
	})

	test('shows the last choice, whatever arrives first', async () => {
		await open('/bandingkan/?wilayah=35.29,35.75&indikator=p0')
		await drawn()
		let release = () => {}
		const held = new Promise<void>((resolve) => {
			release = resolve
		})
		await page.route('**/api/v1/indikator/penduduk.json', async (route) => {
			await held
			await route.continue()
		})
		await page.selectOption('#cmp-indikator', 'penduduk')
		await page.selectOption('#cmp-indikator', 'garis-kemiskinan')
		await page.waitForFunction(() => document.querySelector('.chart-sub')?.textContent?.startsWith('Garis'))
		const late = page.waitForResponse('**/api/v1/indikator/penduduk.json')
		release()
		await (await late).finished()
		await page.waitForTimeout(100)
		expect(await page.locator('.chart-sub').textContent()).toMatch(/^Garis/)
	})

	test('colours up to three areas whose names are chosen, and keeps them in the address', async () => {
		await open(`/bandingkan/?wilayah=${ten}&indikator=p0&bentuk=garis`)
		await drawn()
		const pressed = () => page.locator('.cmp-name[aria-pressed=true]').allTextContents()
		// Of ten the first is in colour to begin with.
		expect(await pressed()).toEqual(['Bangkalan'])
		for (const name of ['Sumenep', 'Sampang', 'Tuban']) {
			await page.getByRole('button', { name, exact: true }).click()
			await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, name)
		}
		expect(query()).toContain('sorot=35.29,35.27,35.23')
		expect(await pressed()).toEqual(['Sampang', 'Sumenep', 'Tuban'])
		expect(await page.locator('.draw svg:visible .l-c3').count()).toBeGreaterThan(0)
	})

	// Before a push two forms that have their turn.
	test.each(inTurn([360, 1280], 1))(
		'names every line, every slope, every dot and every panel at %d px',
		async (width) => {
			for (const form of inTurn(['garis', 'lereng', 'titik', 'panel'], 2)) {
				await open(`/bandingkan/?wilayah=${ten}&indikator=p0&bentuk=${form}`, { viewport: { width, height: 800 } })
				await drawn()
				const names = await page.locator('.cmp-name').allTextContents()
				const texts = await page.locator('.draw svg:visible text').allTextContents()
				const shown = (name: string) => [name, name.replace('Kabupaten ', 'Kab. ')]
				expect(names).toHaveLength(10)
				const unnamed = names.filter((name) => !texts.some((text) => shown(name).some((one) => text.endsWith(one))))
				expect(unnamed, form).toEqual([])
				await page.context().close()
			}
		},
	)

	test('has a panel an area from six on, and lines below', async () => {
		await open('/bandingkan/')
		await drawn()
		await expect.poll(() => page.getByRole('radio', { name: 'Panel' }).isChecked()).toBe(true)
		await page.getByRole('button', { name: 'Hapus Jawa Timur' }).click()
		await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[value=garis]')?.checked)
		expect(query()).not.toContain('bentuk')
	})

	test('begins with areas that have a figure where an address names an indicator alone', async () => {
		await open('/bandingkan/?indikator=idm')
		await drawn()
		await expect.poll(async () => (await chosen()).length).toBeGreaterThan(1)
		expect(await page.locator('.cmp-messages').isHidden()).toBe(true)
	})

	test('is emptied in one tap, and stays empty', async () => {
		await open('/bandingkan/')
		await drawn()
		await page.getByRole('button', { name: 'Kosongkan' }).click()
		await page.locator('.gap', { hasText: 'Belum ada wilayah yang dapat dibandingkan' }).waitFor()
		expect(query()).toBe('?wilayah=&indikator=p0')
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('cmp-q')
		await page.reload()
		await page.locator('.gap', { hasText: 'Belum ada wilayah yang dapat dibandingkan' }).waitFor()
		expect(await page.locator('.cmp-chosen li').count()).toBe(0)
	})

	test('begins on the page of an area, with two siblings or with the field to choose others', async () => {
		await open('/wilayah/35.29/', { viewport: { width: 360, height: 640 } })
		await page.locator('.do span a').click()
		await drawn()
		expect(new URLSearchParams(query()).get('wilayah')?.split(',')).toHaveLength(3)
		await page.goBack()
		await page.getByRole('link', { name: 'pilih lain' }).click()
		await drawn()
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('cmp-q')
		expect(new URLSearchParams(query()).get('wilayah')).toBe('35.29')
	})

	test('works by keyboard alone', async () => {
		await open('/bandingkan/?wilayah=35.29&indikator=p0')
		await drawn()
		await page.locator('#cmp-q').focus()
		await page.keyboard.type('blora', { delay: 20 })
		await page.locator('.sug li:first-child', { hasText: 'Kabupaten Blora' }).waitFor()
		await page.keyboard.press('ArrowDown')
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Kabupaten Blora')
		await page.keyboard.press('Escape')
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('cmp-q')
		await page.keyboard.press('Enter')
		await page.waitForFunction(() => location.search.startsWith('?wilayah=35.29,33.16&'))
		await page.getByRole('button', { name: 'Hapus Kabupaten Sumenep' }).focus()
		await page.keyboard.press('Enter')
		await page.waitForFunction(() => location.search.startsWith('?wilayah=33.16&'))
	})

	test('says where families are not published beside recipients', async () => {
		await open('/bandingkan/?wilayah=99.01&indikator=penerima-pkh')
		await page.locator('.cmp-messages li').waitFor()
		expect(await page.locator('.cmp-messages li').textContent()).toBe(
			'Kabupaten Contoh: jumlah keluarganya belum diterbitkan, jadi angka per 1.000 keluarga tidak dapat dihitung.',
		)
	})

	const looks = [
		[320, 'light'],
		[360, 'dark'],
		[1280, 'light'],
	] as const
	test.each(inTurn(looks, 1))('fits %i px in %s, without a finding of axe', async (width, colorScheme) => {
		await open(`/bandingkan/?wilayah=${ten}&indikator=p0`, { viewport: { width, height: 800 }, colorScheme })
		await drawn()
		if (width < 992) await page.locator('.cmp-tools summary').click()
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
		expect(await axeFindings(page)).toEqual([])
	})

	test.each(inTurn([360, 768, 1280], 1))(
		'leaves what stands below it in its place at %d px, however late it is drawn',
		async (width) => {
			await open('/bandingkan/sumber-dokumen/', { viewport: { width, height: 800 }, serviceWorkers: 'block' })
			let letGo = () => {}
			const held = new Promise<void>((resolve) => {
				letGo = resolve
			})
			await page.route('**/api/v1/indikator/p0.json', async (route) => {
				await held
				await route.continue()
			})
			await page.goto(`${site}/bandingkan/`)
			const place = () => page.locator('#siap').evaluate((section) => section.getBoundingClientRect().top)
			const before = await place()
			letGo()
			await drawn()
			await page.waitForTimeout(500)
			expect(await place()).toBe(before)
		},
	)

	test('moves nothing about while it loads', async () => {
		await open('/bandingkan/')
		await drawn()
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
					}).observe({ type: 'layout-shift', buffered: true })
					setTimeout(() => resolve(sum), 300)
				}),
		)
		expect(shift).toBeLessThan(0.02)
	})

	test('loads at most 60 KB of script', () => {
		const html = readFileSync(join(folder, 'bandingkan/index.html'), 'utf8')
		const wanted = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, path = '']) => path)
		expect(wanted.length).toBeGreaterThan(0)
		const seen = new Set<string>()
		const read = (path: string): number => {
			if (seen.has(path)) return 0
			seen.add(path)
			const text = readFileSync(join(folder, path), 'utf8')
			const inner = [...text.matchAll(/from"(\.\/[^"]+)"|import"(\.\/[^"]+)"/g)]
			const others = inner.map(([, a, b]) => read(join('/_astro', a ?? b ?? '')))
			return brotliCompressSync(text).length + others.reduce((sum, size) => sum + size, 0)
		}
		expect(wanted.reduce((sum, path) => sum + read(path), 0)).toBeLessThanOrEqual(60 * 1024)
	})
})
