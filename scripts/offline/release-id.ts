import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One word for all that a release shows: it changes with any byte of any file, and only then.
 * @param paths files of the site, sorted
 * @param worker the worker, which is not among them yet
 */
export function releaseId(site: string, paths: Iterable<string>, worker: string): string {
	const hash = createHash('sha256').update(worker)
	for (const path of paths) {
		const bytes = readFileSync(join(site, path))
		hash.update(`\n${path}\n${bytes.length}\n`).update(bytes)
	}
	return hash.digest('hex').slice(0, 10)
}
