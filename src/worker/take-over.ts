import { scope } from './worker-scope.ts'

/** How long a worker asks for its turn, and how often. A browser lets an idle worker live for half a minute. */
const TIMES = 20
const EVERY_MS = 1000

/**
 * Takes the place of the worker before it, and asks again until it has it. Once is not enough: Chromium sends the worker
 * before it to rest when asked, but where a page or a style is asked of that one in the same moment, it is started anew
 * and the asking is forgotten; the next worker would then wait for as long as the reader keeps reading.
 */
export async function takeOver(): Promise<void> {
	for (let asked = 0; asked < TIMES && !isInPlace(); asked += 1) {
		void scope.skipWaiting()
		await new Promise((done) => setTimeout(done, EVERY_MS))
	}
}

function isInPlace(): boolean {
	return ['activating', 'activated', 'redundant'].includes(scope.serviceWorker?.state ?? '')
}
