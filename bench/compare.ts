import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hasSite } from '../scripts/assemble/run-preview.ts'
import { openBrowser } from '../scripts/ground/browser/open-browser.ts'
import { serveSite } from '../scripts/site/serve/serve-site.ts'

/**
 * The comparison of ten areas over all years on a cheap phone and a slow line, as Lighthouse sets them: when the first
 * drawing stands and takes a choice, and what each choice after it costs. The median of several runs, each with an
 * empty cache.
 */
const LINE = { latency: 150, downloadThroughput: (1638.4 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 }
const SLOWER = 4
const RUNS = 5
const READY_MS = 1000
const REDRAW_MS = 50
const ten = '35.26,35.27,35.29,35.13,35.28,35.22,35.01,35.23,35.21,35.24'
const choices = ['lereng', 'titik', 'garis', 'lereng']

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
const site = resolve(import.meta.dirname, '..', values.out)
if (!hasSite(site)) throw new Error(`no site in ${site}; run: npm run build`)
const server = await serveSite(site, 0)
const browser = await openBrowser()

async function compare(): Promise<{ ready: number; redraws: number[] }> {
	const context = await browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true })
	const page = await context.newPage()
	const session = await context.newCDPSession(page)
	await session.send('Network.enable')
	await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE })
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
	await page.goto(`${server.address}/bandingkan/?wilayah=${ten}&indikator=p0`, { waitUntil: 'commit' })
	const [first] = await drawings(1)
	for (const [index, choice] of choices.entries()) {
		await ask(`document.querySelector('input[value="${choice}"]').click()`)
		await drawings(index + 2)
	}
	const [, ...redraws] = await drawings(choices.length + 1)
	await context.close()
	return { ready: first?.end ?? Number.NaN, redraws: redraws.map(({ duration }) => duration) }

	/** Asked past the driver: what it puts into a page by itself takes a slow phone a fifth of a second to read. */
	async function ask(expression: string): Promise<unknown> {
		return (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value
	}
	/** What the page measured of its drawings, once there are that many. */
	async function drawings(count: number): Promise<{ end: number; duration: number }[]> {
		for (;;) {
			const found = (await ask(measured)) as { end: number; duration: number }[]
			if (found.length >= count) return found
			await new Promise((later) => setTimeout(later, 100))
		}
	}
}

const measured =
	"performance.getEntriesByName('compare').map(({ startTime, duration }) => ({ end: startTime + duration, duration }))"

const median = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const runs = []
for (let run = 0; run < RUNS; run++) runs.push(await compare())
const ready = median(runs.map((run) => run.ready))
const redraw = median(runs.flatMap(({ redraws }) => redraws))
console.log(`Perbandingan sepuluh wilayah siap · comparison of ten areas ready: ${Math.round(ready)} ms (${READY_MS})`)
console.log(`Gambar ulang · redraw, CPU ${SLOWER}x: ${Math.round(redraw)} ms (${REDRAW_MS})`)
await browser.close()
await server.close()
if (ready > READY_MS || redraw > REDRAW_MS) process.exitCode = 1
