import { watch } from 'node:fs'

/** Editors and spreadsheets write a file in several steps; one change is told once they are done. */
const SETTLE_MS = 300

/** Calls back after files in a folder have changed and settled; never twice at the same time. Returns a stop. */
export function watchInput(folder: string, onChange: () => Promise<void>): () => void {
	let timer: NodeJS.Timeout | undefined
	let running: Promise<void> = Promise.resolve()
	const watcher = watch(folder, { recursive: true }, () => {
		clearTimeout(timer)
		timer = setTimeout(() => {
			running = running.then(onChange)
		}, SETTLE_MS)
	})
	return () => {
		clearTimeout(timer)
		watcher.close()
	}
}
