import { ACCEPTED_CACHE } from '../offline/cache-names.ts'
import { ACCEPT } from '../offline/worker-messages.ts'
import { scope } from './worker-scope.ts'

/** The reader has the next release before the eyes: the next worker takes over as soon as it can. */
export async function acceptNext(): Promise<void> {
	await caches.open(ACCEPTED_CACHE)
	scope.registration.waiting?.postMessage(ACCEPT)
	await scope.registration.update()
}

export function isAccepted(): Promise<boolean> {
	return caches.has(ACCEPTED_CACHE)
}
