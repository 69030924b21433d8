import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { hasSite } from '../scripts/assemble/run-preview.ts'
import { readAreaData } from '../scripts/gate/register/read-area-data.ts'
import { openBrowser } from '../scripts/ground/browser/open-browser.ts'
import { sayNumber } from '../scripts/ground/progress/reporter.ts'
import { serveSite } from '../scripts/site/serve/serve-site.ts'
import { writeWorkbook } from '../src/gate/mapping/workbook/write-workbook.ts'
import { type Area, areaKinds } from '../src/schemas/area.ts'
import { COUNTRY_CODE, levelOfCode } from '../src/schemas/area-code.ts'
import type { DeskRegisters } from '../src/schemas/desk-registers.ts'
import { visit } from '../tests/browser/visit.ts'

/**
 * The desk with a row for each village of the nation: seconds from the file put down until it is understood, and from
 * there until it is checked, and how long the page keeps a reader waiting meanwhile. What stands beside a village is its
 * place in the list, no figure about it.
 *
 * `node bench/desk.ts --site FOLDER` takes another site than `dist`.
 */
const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } })
const site = resolve(import.meta.dirname, '..', values.site)
const work = resolve(import.meta.dirname, '../.terang/bench/desk')
if (!hasSite(site)) throw new Error(`no site in ${site}; run: npm run build`)

/** Seconds on the clock and of a processor, and milliseconds of the longest time in which the page did not answer. */
type Measured = {
	understood: number
	checked: number
	processor: number
	longestTask: number
	longestFrame: number
	figures: string
}

/** Runs in the page before anything of it: how long its own work and its pictures make a reader wait. */
const listener = `(() => {
	const heard = { task: 0, frame: 0, last: 0 }
	Object.defineProperty(globalThis, '__waits', { value: heard })
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) heard.task = Math.max(heard.task, duration)
	}).observe({ type: 'longtask' })
	const frame = (now) => {
		if (heard.last > 0) heard.frame = Math.max(heard.frame, now - heard.last)
		heard.last = now
		requestAnimationFrame(frame)
	}
	requestAnimationFrame(frame)
})()`

/** What choosing a file takes at least, in ms. */
const CHOOSING = 2000

const server = await serveSite(site, 0)
const browser = await openBrowser()
const registers = await nationalRegisters()
const villages = registers.areas.filter(([code]) => levelOfCode(code) === 'desa-kelurahan')

console.log(
	`${sayNumber(villages.length)} desa · villages`.padEnd(28) +
		['bita', 'dipahami s', 'diperiksa s', 'prosesor s', 'tugas ms', 'bingkai ms']
			.map((head) => head.padStart(13))
			.join(''),
)
for (const [name, rows] of [
	['kode · codes', byCode()],
	['nama · names', byName()],
] as const) {
	for (const file of [asCsv(rows), asWorkbook(rows)]) {
		const { understood, checked, processor, longestTask, longestFrame, figures } = await measure(file)
		const seconds = [understood, checked, processor].map((one) => sayNumber(one, 1))
		const cells = [sayNumber(statSync(file).size), ...seconds]
		const waits = [longestTask, longestFrame].map((ms) => sayNumber(ms))
		console.log(
			`${name}, ${basename(file)}`.padEnd(28) + [...cells, ...waits].map((cell) => cell.padStart(13)).join(''),
		)
		console.log(`  ${figures}`)
	}
}
await browser.close()
await server.close()
rmSync(work, { recursive: true })

/** The registers of the portal, with all areas of the nation as a national office has them. */
async function nationalRegisters(): Promise<DeskRegisters> {
	const answer = await fetch(`${server.address}/meja/daftar.json`)
	const own = (await answer.json()) as DeskRegisters
	const country = { code: COUNTRY_CODE, name: 'Indonesia', kind: 'negara' } satisfies Omit<Area, 'level'>
	const areas = [country, ...(await readAreaData())]
	return {
		...own,
		areas: areas.map(({ code, name, kind }) => [code, name, areaKinds.indexOf(kind)]),
		pages: areas.map(({ code }) => code),
		invented: [],
		ended: [],
		datasets: [],
	}
}

/** An index of villages, and a heading that names it with a year. */
function measured(): { heading: string; value(at: number): string } {
	const index = registers.indicators.find(
		({ measure, lowestLevel, derived }) => measure === 'index' && lowestLevel === 'desa-kelurahan' && !derived,
	)
	if (!index) throw new Error('this portal knows no index of villages')
	const [low, high] = [index.minimum ?? 0, index.maximum ?? 1]
	const value = (at: number) => (low + ((high - low) * at) / villages.length).toFixed(index.decimals).replace('.', ',')
	return { heading: `${index.name.id} 2024`, value }
}

function byCode(): string[][] {
	const { heading, value } = measured()
	return [['Kode', 'Desa/Kelurahan', heading], ...villages.map(([code, name], at) => [code, name, value(at)])]
}

function byName(): string[][] {
	const { heading, value } = measured()
	const names = new Map(registers.areas.map(([code, name, kind]) => [code, withKind(name, areaKinds[kind] ?? 'desa')]))
	const around = (code: string) => [2, 5, 8, 13].map((length) => names.get(code.slice(0, length)) ?? '')
	const rows = villages.map(([code], at) => [...around(code), value(at)])
	return [['Provinsi', 'Kabupaten/Kota', 'Kecamatan', 'Desa/Kelurahan', heading], ...rows]
}

function withKind(name: string, kind: Area['kind']): string {
	if (kind === 'kota') return `Kota ${name}`
	return kind === 'kabupaten' ? `Kabupaten ${name}` : name
}

/** On the disk, as a file that is dropped: one handed over in memory would be unpacked by the page itself. */
function asCsv(rows: readonly (readonly string[])[]): string {
	return written('indeks.csv', rows.map((cells) => cells.join(';')).join('\r\n'))
}

function asWorkbook(rows: readonly (readonly string[])[]): string {
	const columns = (rows[0] ?? []).map(() => ({ width: 20, kind: 'text' as const }))
	return written('indeks.xlsx', writeWorkbook([{ name: 'Data', columns, rows }]))
}

function written(name: string, content: string | Uint8Array): string {
	mkdirSync(work, { recursive: true })
	writeFileSync(join(work, name), content)
	return join(work, name)
}

async function measure(file: string): Promise<Measured> {
	const { page, close } = await visit(browser, 'about:blank', { viewport: { width: 1280, height: 900 } })
	await page.route('**/meja/daftar.json', (route) => route.fulfill({ json: registers }))
	await page.addInitScript(listener)
	await page.goto(`${server.address}/meja/`)
	await page.waitForSelector('#meja-berkas')
	// Nobody has a file at hand sooner; the desk makes ready what it knows of areas meanwhile.
	await page.waitForTimeout(CHOOSING)
	await page.evaluate('Object.assign(__waits, { task: 0, frame: 0 })')
	const before = await processorSeconds()
	const understood = await seconds(page, () => page.setInputFiles('#meja-berkas', file), '#meja-periksa')
	const checked = await seconds(page, () => page.click('#meja-periksa'), '#meja-hasil')
	const figures = (await page.locator('#meja-hasil').textContent()) ?? ''
	const processor = (await processorSeconds()) - before
	const { task, frame } = await page.evaluate<{ task: number; frame: number }>('__waits')
	await close()
	return { understood, checked, processor, figures, longestTask: task, longestFrame: frame }
}

/** From an act until what it leads to stands on the page. */
async function seconds(page: Page, act: () => Promise<void>, result: string): Promise<number> {
	const start = performance.now()
	await act()
	await page.waitForSelector(result, { timeout: 180_000 })
	return (performance.now() - start) / 1000
}

/** What the pages and their workers took of a processor so far: on a busy machine the clock tells little. */
async function processorSeconds(): Promise<number> {
	const session = await browser.newBrowserCDPSession()
	const { processInfo } = await session.send('SystemInfo.getProcessInfo')
	await session.detach()
	return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime : 0), 0)
}
