import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { broken, issueAt } from '../../../src/issue/finding.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { openBrowser } from '../../ground/browser/open-browser.ts'
import type { PlannedBrief } from './brief-list.ts'
import { briefRule } from './brief-rule.ts'
import { pdfPages } from './pdf-pages.ts'
import { settlePdf } from './settle-pdf.ts'
import { siteRoute } from './site-route.ts'

/** What A4 leaves between the margins of src/styles/print.css, in CSS pixels. */
const SHEET = { width: Math.floor((182 / 25.4) * 96), height: Math.floor((273 / 25.4) * 96) }

const MOST_SHEETS = 2

/** As many pages at once as small machines have cores. */
const AT_ONCE = 2

/** Prints the pages of a finished site as PDF files of it; an issue for each that takes more than two sheets. */
export async function printBriefs(
	{ folder, site }: { folder: string; site: string },
	briefs: readonly PlannedBrief[],
	onBrief: (done: number) => void,
): Promise<Issue[]> {
	const issues: Issue[] = []
	const browser = await openBrowser()
	try {
		const waiting = briefs.values()
		let done = 0
		const worker = async () => {
			const context = await quietContext(browser, folder, site)
			for (const brief of waiting) {
				const { pdf, hasCode } = await print(context, site + brief.page)
				issues.push(...tooLong(brief, pdfPages(pdf)), ...withoutCode(brief, hasCode))
				write(join(folder, brief.file), settlePdf(pdf))
				onBrief(++done)
			}
		}
		await Promise.all(Array.from({ length: AT_ONCE }, worker))
	} finally {
		await browser.close()
	}
	return issues.sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** Paper needs no script: what is printed is what the page says by itself. */
async function quietContext(browser: Browser, folder: string, site: string): Promise<BrowserContext> {
	const context = await browser.newContext({ viewport: SHEET, javaScriptEnabled: false, serviceWorkers: 'block' })
	await context.route('**/*', siteRoute(folder, site))
	return context
}

async function print(context: BrowserContext, address: string): Promise<{ pdf: Buffer; hasCode: boolean }> {
	const page = await context.newPage()
	try {
		await page.goto(address, { waitUntil: 'load' })
		await page.evaluate(() => document.fonts.ready.then(() => undefined))
		const hasCode = await page.evaluate(codeIsThere)
		return { pdf: await page.pdf({ preferCSSPageSize: true, tagged: true }), hasCode }
	} finally {
		await page.close()
	}
}

/** Runs in the page: waits for its code to scan; false where there is none, or it cannot be had. */
async function codeIsThere(): Promise<boolean> {
	const code = document.querySelector<HTMLImageElement>('.brief-qr')
	return (
		code?.decode().then(
			() => true,
			() => false,
		) ?? false
	)
}

function write(path: string, bytes: Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true })
	writeFileSync(path, bytes)
}

function tooLong({ file }: PlannedBrief, sheets: number): Issue[] {
	if (sheets <= MOST_SHEETS) return []
	const finding = broken(briefRule, { id: `${MOST_SHEETS} lembar`, en: `${MOST_SHEETS} sheets` }, `${sheets} sheets`, {
		id: 'perpendek halaman cetaknya di src/styles/print.css',
		en: 'shorten the printed page in src/styles/print.css',
	})
	return [issueAt({ file, line: null, column: null }, finding)]
}

function withoutCode({ file, page }: PlannedBrief, hasCode: boolean): Issue[] {
	if (hasCode) return []
	const finding = broken(briefRule, { id: 'kode untuk dipindai', en: 'a code to scan' }, `no code on ${page}`, {
		id: 'lihat .brief-qr di src/components/shell/Foot.astro',
		en: 'see .brief-qr in src/components/shell/Foot.astro',
	})
	return [issueAt({ file, line: null, column: null }, finding)]
}
