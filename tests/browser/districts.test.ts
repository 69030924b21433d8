import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { apiDistrictSchema } from '../../src/schemas/api-district.ts'
import { closePages, openBrowser } from './browser.ts'
import { visit } from './visit.ts'

const site = inject('siteAddress')
const folder = inject('siteFolder')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

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

	test('hold in the record of each what the file of all of them holds', () => {
		const [head = '', ...rows] = readFileSync(join(folder, 'unduh/dapil.csv'), 'utf8').trim().split('\n')
		const at = (name: string) => head.split(',').indexOf(name)
		const records = ['contoh-1', 'contoh-5'].flatMap((id) => {
			const record = apiDistrictSchema.parse(JSON.parse(readFileSync(join(folder, `api/v1/dapil/${id}.json`), 'utf8')))
			return record.penerima.flatMap(({ program, angka }) =>
				angka.map(({ periode, nilai, status }) => [record.dapil, program, periode, nilai ?? '', status].join()),
			)
		})
		const table = rows
			.map((row) => row.split(','))
			.filter((row) => /^contoh-[15]$/.test(row[at('dapil')] ?? '') && row[at('program')] !== '')
			.map((row) => ['dapil', 'program', 'periode', 'nilai', 'status'].map((name) => row[at(name)]).join())
		expect(records.length).toBeGreaterThan(20)
		expect(records.toSorted()).toEqual(table.toSorted())
		expect(records.some((one) => one.endsWith(',,Q'))).toBe(true)
	})

	test('are compared as dots, one strip for each programme that has two published sums', async () => {
		const { page, close } = await visit(browser, `${site}/dapil/`)
		const chart = page.locator('#titik-program-9901')
		expect(await chart.locator('.strip-h').count()).toBe(4)
		expect(await chart.locator('.chart-note').textContent()).toContain('KUBE tidak digambar')
		expect(await chart.locator('.draw svg:visible').count()).toBe(4)
		await close()
	})

	test.each(['/dapil/', '/en/dapil/contoh-1/'])('say on %s that they are simulated', async (path) => {
		const { page, close } = await visit(browser, site + path)
		expect(await page.locator('main .sim table').count()).toBeGreaterThan(1)
		expect(await page.locator('main table:not(.sim table)').count()).toBe(0)
		expect(await page.locator('.sim-band').isVisible()).toBe(true)
		await close()
	})
})
