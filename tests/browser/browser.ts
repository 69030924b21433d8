import type { Browser } from 'playwright-core'
import { openBrowser as startBrowser } from '../../scripts/ground/browser/open-browser.ts'
import { keepPages } from './kept-pages.ts'

let started: Promise<Browser> | undefined

/**
 * The browser of this worker, started once for all its files of tests: every page opens in a context that knows nothing of
 * others. A file closes its pages with `closePages`.
 */
export async function openBrowser(): Promise<Browser> {
	const running = await started
	if (running?.isConnected()) return running
	started = startBrowser().then(keepPages)
	return started
}

/** Closes all that a file of tests opened; the browser stays for the next file, and ends with the worker. */
export async function closePages(browser: Browser | undefined): Promise<void> {
	await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
}
