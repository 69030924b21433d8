import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { visit } from './visit.ts'

const site = inject('siteAddress')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

describe('electoral districts', () => {
	test('are reached from their kabupaten and from a kecamatan, without a script', async () => {
		const { page, close } = await visit(browser, `${site}/wilayah/99.01.06/`, { javaScriptEnabled: false })
		await page.getByRole('link', { name: 'Dapil Contoh 4' }).click()
		expect(new URL(page.url()).pathname).toBe('/dapil/contoh-4/')
		expect(await page.locator('h1').textContent()).toBe('Dapil Contoh 4')
		await page.goto(`${site}/wilayah/99.01/`)
		expect(await page.locator('.opening a[href^="/dapil/"]').count()).toBe(6)
		await close()
	})

	test('add up exactly what the table of their kecamatan shows, and hide a sum with a hidden part', async () => {
		const { page, close } = await visit(browser, `${site}/dapil/contoh-5/`)
		const rows = await page
			.locator('#kecamatan tbody tr')
			.evaluateAll((all) =>
				all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '')),
			)
		const [sums = [], ...parts] = rows
		expect(sums.length).toBe(5)
		sums.forEach((sum, column) => {
			const values = parts.map((row) => row[column] ?? '')
			if (values.some((value) => !/^[\d.]+$/.test(value))) expect(sum).toBe('disamarkan')
			else
				expect(Number(sum.replace('.', ''))).toBe(
					values.reduce((all, value) => all + Number(value.replace('.', '')), 0),
				)
		})
		expect(sums).toContain('disamarkan')
		await close()
	})

	test.each(['/dapil/', '/en/dapil/contoh-1/'])('say on %s that they are simulated', async (path) => {
		const { page, close } = await visit(browser, site + path)
		expect(await page.locator('main .sim table').count()).toBeGreaterThan(3)
		expect(await page.locator('main table:not(.sim table)').count()).toBe(0)
		expect(await page.locator('.sim-band').isVisible()).toBe(true)
		await close()
	})
})
