import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildRoom } from './build-room.ts'

const file = (room: BuildRoom) => join(room.folder, 'built-from')

/** Forgets what the site was built from: called before a swap, so that a kill never leaves a wrong word. */
export function forgetInput(room: BuildRoom): void {
	rmSync(file(room), { force: true })
}

/** Remembers what the site in `room.out` was built from. */
export function rememberInput(room: BuildRoom, fingerprint: string): void {
	writeFileSync(file(room), fingerprint)
}

/** True when the site in `room.out` was built from just this input. */
export function isBuiltFrom(room: BuildRoom, fingerprint: string): boolean {
	try {
		return readFileSync(file(room), 'utf8') === fingerprint
	} catch {
		return false
	}
}
