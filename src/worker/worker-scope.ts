/** The part of a service worker's surroundings that is used here; the compiler knows those of pages alone. */
export type WorkerScope = {
	addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
	addEventListener(type: 'message', listener: (event: LastingEvent & MessageEvent<unknown>) => void): void
	clients: { claim(): Promise<void> }
	registration: ServiceWorkerRegistration
}

export type LastingEvent = Event & { waitUntil(work: Promise<unknown>): void }

export const scope = globalThis as unknown as WorkerScope
