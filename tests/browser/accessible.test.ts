import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { openBrowser } from './browser.ts'
import { representatives } from './templates.ts'
import { visit } from './visit.ts'

const site = inject('siteAddress')
const isTranslation = (path: string) => path.startsWith('/en/')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

test.each(representatives().filter((path) => !isTranslation(path)))(
	'%s has no finding of axe in light and in dark',
	async (path) => {
		const { page, close } = await visit(browser, site + path)
		expect.soft(await axeFindings(page), 'light').toEqual([])
		await page.emulateMedia({ colorScheme: 'dark' })
		expect.soft(await axeFindings(page, 'colour'), 'dark').toEqual([])
		await close()
	},
)

// The same templates in the same colours: what can differ is in the words.
test.each(representatives().filter(isTranslation))('%s has no finding of axe, colours aside', async (path) => {
	const { page, close } = await visit(browser, site + path)
	expect(await axeFindings(page, 'structure')).toEqual([])
	await close()
})
