import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One word for a whole site: it changes with any byte or name of any file, and only then.
 * @param paths files of the site, sorted
 * @param beside what else belongs to it
 */
export function hashSite(site: string, paths: Iterable<string>, beside = ''): string {
	const hash = createHash('sha256').update(beside)
	for (const path of paths) {
		const bytes = readFileSync(join(site, path))
		hash.update(`\n${path}\n${bytes.length}\n`).update(bytes)
	}
	return hash.digest('hex')
}
