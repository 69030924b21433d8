import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { closePages, openBrowser } from './browser.ts'
import { visit } from './visit.ts'

const site = inject('siteAddress')
let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

describe('the request for public information', () => {
	test('is filled in from the page it came from and by its reader, copied, and neither sent nor kept', async () => {
		const grants = { permissions: ['clipboard-read', 'clipboard-write'] }
		const { page, complaints, violations, requests, close } = await visit(browser, `${site}/wilayah/64.01/`, grants)
		await page.locator('a[href="/ppid/?wilayah=64.01#surat"]').click()
		await page.waitForURL('**/ppid/?wilayah=64.01#surat')
		const letter = page.locator('#surat-isi')
		await page.locator('#minta-area').waitFor()
		await expect.poll(() => letter.textContent()).toContain('Wilayah: Kabupaten Paser (64.01)')
		const first = await page.locator('#minta-dataset option').nth(1).textContent()
		await page.selectOption('#minta-dataset', { index: 1 })
		expect(await letter.textContent()).toContain(`Informasi yang diminta: tabel “${first}”`)
		const before = requests.length
		await page.fill('#minta-purpose', 'penelitian')
		await page.fill('#minta-name', 'Pemohon Uji')
		await page.getByRole('button', { name: 'Salin surat' }).click()
		await page.getByText('Surat disalin.').waitFor()
		const copied = await page.evaluate(() => navigator.clipboard.readText())
		expect(copied.replaceAll('\r', '')).toBe(await letter.textContent())
		expect(copied).toContain('Nama lengkap: Pemohon Uji')
		expect(requests.slice(before)).toEqual([])
		expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('Pemohon Uji')
		expect([await axeFindings(page), complaints, await violations()]).toEqual([[], [], []])
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
		await close()
	})

	test('is a text to copy by hand where no script runs', async () => {
		const { page, close } = await visit(browser, `${site}/en/ppid/`, { javaScriptEnabled: false }).catch(() => {
			throw new Error('the page needs a script')
		})
		expect(await page.locator('#surat-isi').textContent()).toContain('Articles 4 and 22 of Law 14 of 2008')
		expect(await page.locator('#isian-surat').isVisible()).toBe(false)
		await close()
	})
})
