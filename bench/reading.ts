import { join, resolve } from 'node:path'
import { hasSite } from '../scripts/assemble/run-preview.ts'
import { openBrowser } from '../scripts/ground/browser/open-browser.ts'
import { serveSite } from '../scripts/site/serve/serve-site.ts'
import { scrollThrough, visit } from '../tests/browser/visit.ts'
import { measuredPages } from './lighthouse/measured-pages.ts'

/**
 * What keeps a cheap phone busy: tasks over 50 ms while a page comes and while it is read to its end, on a processor
 * slowed down four times. Coming includes the layout of the whole page; reading is what a finger would feel.
 */
const SLOWER = 4

/** Runs in the page before anything of it. */
const listener = `(() => {
	const tasks = []
	Object.defineProperty(globalThis, '__tasks', { value: tasks })
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration })
	}).observe({ type: 'longtask', buffered: true })
})()`

type Task = { startTime: number; duration: number }

const site = join(resolve(import.meta.dirname, '..'), 'dist')
if (!hasSite(site)) throw new Error(`no site in ${site}; run: npm run build`)
const server = await serveSite(site, 0)
const browser = await openBrowser()

async function read(path: string): Promise<{ coming: Task[]; reading: Task[]; moved: string[] }> {
	const { page, shifts, close } = await visit(browser, 'about:blank')
	const session = await page.context().newCDPSession(page)
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
	await page.addInitScript(listener)
	await page.goto(server.address + path, { waitUntil: 'networkidle' })
	const started = await page.evaluate<number>('performance.now()')
	await scrollThrough(page)
	await page.waitForTimeout(200)
	const tasks = await page.evaluate<Task[]>('__tasks')
	const moved = await shifts()
	await close()
	return {
		coming: tasks.filter(({ startTime }) => startTime < started),
		reading: tasks.filter(({ startTime }) => startTime >= started),
		moved,
	}
}

const longest = (tasks: readonly Task[]) => Math.round(Math.max(0, ...tasks.map(({ duration }) => duration)))
const cell = (text: string | number) => String(text).padStart(12)
console.log(
	`Tugas > 50 ms · tasks, CPU ${SLOWER}x`.padEnd(36) +
		['saat tiba', 'ms', 'saat dibaca', 'ms', 'bergeser'].map(cell).join(''),
)
let disturbed = false
for (const [name, path] of Object.entries(measuredPages)) {
	const { coming, reading, moved } = await read(path)
	disturbed ||= reading.length > 0 || moved.length > 0
	const cells = [coming.length, longest(coming), reading.length, longest(reading), moved.length]
	console.log(`${name} ${path}`.padEnd(36) + cells.map(cell).join(''))
}
await browser.close()
await server.close()
if (disturbed) process.exitCode = 1
