/** Does something after what the reader waits for has been painted. */
export function whenIdle(task: () => void): void {
	// Safari has no idle callback; there the next turn is late enough.
	if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 300 })
	else setTimeout(task, 50)
}
