import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'
import { publishedFigures } from '../../src/gate/comparison/published-figures.ts'
import { villages } from '../data/slip.ts'
import { inFull } from '../depth.ts'
import { type Visit, visit } from './visit.ts'

export const dataset = 'kemiskinan-kabupaten-kota'
export const shipped = publishedFigures(readFileSync(`data/office/observations/${dataset}.csv`, 'utf8'))
export const years = ['2023', '2024', '2025']

/** Rates of the same years in the other provinces of the dataset. */
export const elsewhere = shipped.filter(
	({ indicator, area, period }) => indicator === 'p0' && !area.startsWith('33.') && years.includes(period),
).length

/** The shipped poverty rates of a province in the shape of a printed table: wide, decimal comma, names, a source below. */
export function printedTable(change: (value: string, area: string, year: string) => string, first = ''): string {
	const rates = shipped.filter(
		({ indicator, area, period }) => indicator === 'p0' && area.startsWith('33.') && years.includes(period),
	)
	const codes = [...new Set(rates.map(({ area }) => area))].sort((a, b) => Number(b === first) - Number(a === first))
	const rows = codes.map((area, at) => {
		const values = years.map((year) => rates.find((one) => one.area === area && one.period === year)?.value ?? '-')
		return [String(at + 1), area, ...values.map((value, i) => change(value, area, years[i] ?? '').replace('.', ','))]
	})
	return [
		['Persentase Penduduk Miskin Menurut Kabupaten/Kota', '', '', '', ''],
		['No', 'Kode', ...years],
		...rows,
		['Sumber: BPS', '', '', '', ''],
	]
		.map((cells) => cells.join(';'))
		.join('\r\n')
}

/** The desk of the shipped site, ready for a file. */
export async function openDesk(browser: Browser, path = '/meja/'): Promise<Visit> {
	const opened = await visit(browser, `${inject('siteAddress')}${path}`, { acceptDownloads: true })
	await opened.page.waitForSelector('#meja-berkas')
	return opened
}

/** The same with every twentieth row of the table of villages, before a push: reading it all takes most of a check. */
export async function openQuickDesk(browser: Browser): Promise<Visit> {
	const opened = await openDesk(browser)
	if (!inFull)
		await opened.page.route(`**/unduh/${villages}.csv`, async (route) => {
			const lines = readFileSync(`${inject('siteFolder')}/unduh/${villages}.csv`, 'utf8').split('\n')
			await route.fulfill({ contentType: 'text/csv', body: lines.filter((_, at) => at % 20 === 0).join('\n') })
		})
	return opened
}

export const put = (page: Page, name: string, text: string) =>
	page.setInputFiles('#meja-berkas', { name, mimeType: 'text/csv', buffer: Buffer.from(text) })

export async function check(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Periksa', exact: true }).click()
	await page.getByText('Dibandingkan dengan yang terbit').waitFor()
}
