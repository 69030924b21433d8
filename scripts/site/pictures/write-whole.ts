import { renameSync, writeFileSync } from 'node:fs'

/** Writes a file that appears whole or not at all, so that a kept file of a stopped build is never half a file. */
export function writeWhole(path: string, bytes: Uint8Array): void {
	writeFileSync(`${path}.part`, bytes)
	renameSync(`${path}.part`, path)
}
