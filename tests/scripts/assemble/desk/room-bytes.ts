import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** All that lies in the room of a test by its path, names included: the office, its secret, places of the system's. */
export function bytesIn(folder: string): Map<string, string> {
	const found = new Map<string, string>()
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const path = join(folder, name)
		found.set(name, statSync(path).isFile() ? readFileSync(path, 'latin1') : '')
	}
	return found
}

/** The same, or nothing where a file came or went meanwhile: a run is on. */
export function bytesWhileRunning(folder: string): Map<string, string> {
	try {
		return bytesIn(folder)
	} catch {
		return new Map()
	}
}
