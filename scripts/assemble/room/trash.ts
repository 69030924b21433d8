import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuildRoom } from './build-room.ts'

/** The program that deletes. */
const PROGRAM = fileURLToPath(new URL('empty-folder.ts', import.meta.url))

/** Moves a folder of the room to where it is deleted: a half-deleted one never stands under its own name. */
export function discard(folder: string, { trash }: BuildRoom): void {
	if (!existsSync(folder)) return
	for (;;) {
		mkdirSync(trash, { recursive: true })
		try {
			renameSync(folder, join(trash, freeName(trash)))
			return
		} catch (error) {
			// It was empty, and went just now.
			if (existsSync(trash)) throw error
		}
	}
}

/** One build at a time works in a room, and whoever deletes there takes names away and gives none. */
function freeName(trash: string): string {
	let number = 1
	while (existsSync(join(trash, String(number)))) number++
	return String(number)
}

/**
 * Deletes what was discarded, in a process of its own that outlives this one: thousands of files take some disks, and
 * the watchmen that read them along on some machines, as long as a fourth of a build, and nobody waits for it.
 * Returns that process; `undefined` where there is nothing to delete.
 */
export function emptyTrash({ trash }: BuildRoom): ChildProcess | undefined {
	if (!existsSync(trash)) return undefined
	const deleting = spawn(process.execPath, [PROGRAM, trash], { detached: true, stdio: 'ignore', windowsHide: true })
	// A machine that starts no more processes keeps the folders until the next build.
	deleting.on('error', () => undefined)
	deleting.unref()
	return deleting
}
