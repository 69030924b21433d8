import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core'

/*
 * A third of what a test asks of the machine is to start the program behind a new page and to let it read, as if for the
 * first time, the scripts that every page has. So pages that tests close are kept, and given to the next that opens one in
 * the same way: with no cookie, no storage, no copy, no listener and no route of the one before. What cannot be taken
 * back, such as a script added to every document, closes a page for good.
 */

/** Runs in each page before anything of it: from then on nothing goes unheard. Text, so that nothing rewrites it. */
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

/** A page and its context, and how they were opened. */
type Kept = {
	key: string
	options: BrowserContextOptions
	context: BrowserContext
	page: Page
	devtools: CDPSession
	/** Origins that were shown: what they stored is cleared. */
	origins: Set<string>
	isTaken: boolean
	/** The page was asked for. */
	isGiven: boolean
	isSpoiled: boolean
	closeFully(): Promise<void>
}

/** So many pages wait for the next test that opens one in their way. */
const MOST_IDLE = 4

/** Lets a browser keep its pages: `newContext` and `newPage` may give one that was closed before. */
export function keepPages(browser: Browser): Browser {
	const idle: Kept[] = []
	const openAnew = browser.newContext.bind(browser)

	async function take(options: BrowserContextOptions = {}): Promise<BrowserContext> {
		// A worker is tested by the files that ask for one.
		const settled: BrowserContextOptions = { serviceWorkers: 'block', ...options }
		if (!canBeKept(settled)) {
			const context = await openAnew(settled)
			await context.addInitScript(listener)
			return context
		}
		const key = JSON.stringify(settled)
		const at = idle.findLastIndex((kept) => kept.key === key)
		const kept = idle.splice(at, at < 0 ? 0 : 1)[0] ?? (await open(key, settled))
		kept.isTaken = true
		kept.isGiven = false
		kept.page.on('framenavigated', (frame) => kept.origins.add(originOf(frame.url())))
		return kept.context
	}

	async function open(key: string, options: BrowserContextOptions): Promise<Kept> {
		const context = await openAnew(options)
		await context.addInitScript(listener)
		const page = await context.newPage()
		const devtools = await context.newCDPSession(page)
		const closeFully = context.close.bind(context)
		const kept = {
			key,
			options,
			context,
			page,
			devtools,
			origins: new Set<string>(),
			isTaken: true,
			isGiven: false,
			isSpoiled: false,
			closeFully,
		}
		watch(kept)
		context.close = () => release(kept)
		return kept
	}

	async function release(kept: Kept): Promise<void> {
		if (!kept.isTaken) return
		kept.isTaken = false
		if (kept.isSpoiled || kept.page.isClosed()) return kept.closeFully()
		// The site may be gone by now.
		const isClean = await clean(kept).then(
			() => true,
			() => false,
		)
		if (!isClean) return kept.closeFully()
		idle.push(kept)
		if (idle.length > MOST_IDLE) await idle.shift()?.closeFully()
	}

	browser.newContext = take
	const openEmpty = browser.newPage.bind(browser)
	browser.newPage = async (options) => {
		// Asked for in no way of its own: a page on which nothing ever stood.
		if (!options) {
			browser.newContext = openAnew
			try {
				return await openEmpty({ serviceWorkers: 'block' })
			} finally {
				browser.newContext = take
			}
		}
		const context = await take(options)
		const page = await context.newPage()
		page.close = () => context.close()
		return page
	}
	return browser
}

/** Whether a page opened like this can be given to another test: no worker stands behind it, and it has a width to go back to. */
const canBeKept = ({ serviceWorkers, viewport }: BrowserContextOptions) =>
	serviceWorkers === 'block' && viewport !== null

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : 'null')

/** Gives the page that waits to the first who asks the context for one, and notes what cannot be taken back. */
function watch(kept: Kept): void {
	const { context, page } = kept
	const anotherPage = context.newPage.bind(context)
	context.newPage = async () => {
		if (kept.isGiven) return anotherPage()
		kept.isGiven = true
		return page
	}
	const spoils = <Owner extends object>(owner: Owner, ...names: (keyof Owner & string)[]) => {
		for (const name of names) {
			const own = owner[name]
			if (typeof own !== 'function') throw new Error(`${name} is no function of ${owner.constructor.name}`)
			Reflect.set(owner, name, (...args: unknown[]) => {
				kept.isSpoiled = true
				return Reflect.apply(own, owner, args)
			})
		}
	}
	spoils(page, 'addInitScript', 'exposeFunction', 'exposeBinding', 'setExtraHTTPHeaders')
	spoils(context, 'addInitScript', 'exposeFunction', 'exposeBinding', 'setExtraHTTPHeaders', 'setGeolocation')
	spoils(context, 'newCDPSession', 'grantPermissions', 'setOffline')
}

/** What tests listen to. */
const events = [
	'console',
	'dialog',
	'download',
	'framenavigated',
	'pageerror',
	'popup',
	'request',
	'requestfailed',
] as const
const moreEvents = ['requestfinished', 'response', 'websocket', 'worker'] as const

/** Takes back all that a test has done to a page. */
async function clean({ context, page, devtools, origins, options }: Kept): Promise<void> {
	Reflect.deleteProperty(page, 'close')
	for (const event of [...events, ...moreEvents]) {
		page.removeAllListeners(event)
		context.removeAllListeners(event)
	}
	await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())))
	await Promise.all([page.unrouteAll({ behavior: 'ignoreErrors' }), context.unrouteAll({ behavior: 'ignoreErrors' })])
	await leave(page)
	for (const origin of origins)
		if (origin !== 'null') await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
	origins.clear()
	await devtools.send('Network.clearBrowserCache')
	await context.clearCookies()
	await page.mouse.move(-1, -1)
	const { viewport, colorScheme, reducedMotion, forcedColors, contrast } = options
	await page.setViewportSize(viewport ?? { width: 1280, height: 720 })
	await page.emulateMedia({
		media: null,
		colorScheme: colorScheme ?? 'light',
		reducedMotion: reducedMotion ?? 'no-preference',
		forcedColors: forcedColors ?? 'none',
		contrast: contrast ?? 'no-preference',
	})
}

/** Leaves a page for one of the same origin without a script, which keeps the program behind it: it has read the scripts. */
async function leave(page: Page): Promise<void> {
	const origin = originOf(page.url())
	if (origin === 'null') return
	await page.goto(`${origin}/robots.txt`)
	await page.evaluate('sessionStorage.clear()')
}
