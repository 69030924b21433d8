import { watch } from 'node:fs'

/** Editors and spreadsheets write a file in several steps; one change is told once they are done. */
const SETTLE_MS = 300

/** Calls back after files in the folders have changed and settled; never twice at the same time. Returns a stop. */
export function watchInput(folders: readonly string[], onChange: () => Promise<void>): () => void {
	let timer: NodeJS.Timeout | undefined
	let running: Promise<void> = Promise.resolve()
	const changed = () => {
		clearTimeout(timer)
		timer = setTimeout(() => {
			running = running.then(onChange)
		}, SETTLE_MS)
	}
	const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed))
	return () => {
		clearTimeout(timer)
		for (const watcher of watchers) watcher.close()
	}
}
