import { readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Deletes what stands in a folder, and then the folder. */
const [folder = ''] = process.argv.slice(2)
try {
	for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 })
	rmdirSync(folder)
} catch {
	// Somebody else deleted it first, or put the next thing there; what is left goes with the next build.
}
