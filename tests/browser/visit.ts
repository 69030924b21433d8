import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page that is open, and what the browser said of it. */
export type Visit = {
	page: Page
	/** Errors and warnings of the console, and errors thrown. */
	complaints: string[]
	/** Addresses asked for. */
	requests: string[]
	/** What the policy stopped, as `directive: address`. */
	violations(): Promise<string[]>
	/** What moved without a reader's doing, as `how much: elements`. */
	shifts(): Promise<string[]>
	close(): Promise<void>
}

/** Runs in the page before anything of it: from then on nothing goes unheard. Text, so that nothing rewrites it. */
const listener = `(() => {
	const heard = { violations: [], shifts: [] }
	Object.defineProperty(globalThis, '__heard', { value: heard })
	addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
		heard.violations.push(effectiveDirective + ': ' + blockedURI + ' ' + sample), true)
	new PerformanceObserver((list) => {
		for (const { hadRecentInput, value, sources } of list.getEntries()) {
			if (hadRecentInput) continue
			const moved = sources.map(({ node }) => node?.nodeName.toLowerCase() + '.' + (node?.className ?? node?.parentNode?.nodeName))
			heard.shifts.push(value.toFixed(4) + ': ' + moved.join(', '))
		}
	}).observe({ type: 'layout-shift', buffered: true })
})()`

/** Opens an address in a fresh context of 360 px, or as told, and listens from the first moment. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 800 },
		serviceWorkers: 'block',
		...options,
	})
	const page = await context.newPage()
	const complaints: string[] = []
	const requests: string[] = []
	page.on('console', (message) => {
		const isComplaint = message.type() === 'error' || message.type() === 'warning'
		// What a page keeps for later is looked at in a test of its own; here the worker is held back, which is said aloud.
		if (isComplaint && !message.text().startsWith('Service Worker registration blocked'))
			complaints.push(message.text())
	})
	page.on('pageerror', (error) => complaints.push(error.message))
	page.on('request', (request) => requests.push(request.url()))
	await page.addInitScript(listener)
	await page.goto(address, { waitUntil: 'load' })
	return {
		page,
		complaints,
		requests,
		violations: () => page.evaluate('__heard.violations'),
		shifts: () => page.evaluate('__heard.shifts'),
		close: () => context.close(),
	}
}

/** Scrolls through the whole page, a screen at a time, so that everything on it has come and settled. */
export async function scrollThrough(page: Page): Promise<void> {
	await page.evaluate(`(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(() => done()))
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
			scrollTo({ top: y, behavior: 'instant' })
			await frame()
			await frame()
		}
		scrollTo({ top: 0, behavior: 'instant' })
		await frame()
	})()`)
}
