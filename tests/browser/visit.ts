import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core'

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

/**
 * Whether the browser finds fault with a page. What a page keeps for later is looked at in tests of its own; elsewhere
 * its worker is held back, which is said aloud.
 */
export const isComplaint = (message: ConsoleMessage): boolean =>
	(message.type() === 'error' || message.type() === 'warning') &&
	!message.text().startsWith('Service Worker registration blocked')

/** Opens an address in a page of 360 px that knows nothing, or as told, and listens from the first moment. */
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
		if (isComplaint(message)) complaints.push(message.text())
	})
	page.on('pageerror', (error) => complaints.push(error.message))
	page.on('request', (request) => requests.push(request.url()))
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
