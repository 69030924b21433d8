/** Lets the browser answer the reader before work goes on. */
export function breathe(): Promise<void> {
	// Safari knows no such pause; there a turn of the clock does.
	return 'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : new Promise((go) => setTimeout(go))
}
