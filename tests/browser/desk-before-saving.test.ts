import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closePages, openBrowser } from './browser.ts'
import { check, openQuickDesk, printedTable, put } from './desk-visit.ts'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

describe('the desk, before anything is saved', () => {
	test('leaves out what nobody answered only after a yes', async () => {
		const { page, close } = await openQuickDesk(browser)
		// One cell stands in a column that nobody knows.
		const [title, headings, first, ...rest] = printedTable((value) => value).split('\r\n')
		const lines = [title, `${headings};Entah apa 2025`, `${first};7`, ...rest]
		await put(page, 'kemiskinan 2025.csv', lines.join('\r\n'))
		await page.getByText('105 angka ditemukan.').waitFor()
		await check(page)
		const left = page.locator('fieldset', { hasText: 'tidak ikut disimpan' })
		expect(await left.locator('tbody td').allTextContents()).toEqual(['F3', '7'])
		let downloads = 0
		page.on('download', () => downloads++)
		const save = page.getByRole('button', { name: 'Unduh ketiga berkas' })
		await save.click()
		await page.getByText('Jawab dahulu pertanyaan di langkah 2').waitFor()
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('meja-tanpa-jawaban')
		expect(downloads).toBe(0)
		await page.keyboard.press('Space')
		await save.click()
		await expect.poll(() => downloads, { timeout: 20_000 }).toBe(3)
		await close()
	})

	test('takes no option that an arrow passes on its way, but the one that stands when the list is left', async () => {
		const { page, close } = await openQuickDesk(browser)
		const [title, headings, ...rest] = printedTable((value) => value).split('\r\n')
		await put(
			page,
			'kemiskinan 2025.csv',
			[title, `${headings};Entah apa`, ...rest.map((line) => `${line};7`)].join('\r\n'),
		)
		const list = page.locator('#meja-pilih-0')
		await list.waitFor()
		await list.focus()
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('ArrowDown')
		const meant = await list.inputValue()
		// An answer takes its question away.
		await page.waitForTimeout(500)
		expect(await list.inputValue()).toBe(meant)
		await page.keyboard.press('Tab')
		await list.waitFor({ state: 'detached' })
		expect(await page.locator('[id^=meja-kolom]').last().inputValue()).toBe(meant)
		await close()
	})
})
