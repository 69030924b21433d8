import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSite } from '../../ground/files/site-files.ts'
import type { PageWorkerStart } from './page-messages.ts'

/** A key that the site builder draws anew for each build, for parts that a server would send later: there are none. */
const drawnKey = /(?<="key":")[\w+/]{43}=(?=")/g

/**
 * One word for all the code that renders pages, as it was bundled, texts of the office included: where it is as before,
 * and the generated folder answers as before, so is the page.
 */
export function bundleWord({ entry, pages, scripts }: PageWorkerStart): string {
	const folder = dirname(fileURLToPath(entry))
	const hash = createHash('sha256').update(JSON.stringify([process.version, [...pages], scripts]))
	for (const name of openSite(folder).paths) {
		const code = readFileSync(join(folder, name), 'latin1').replace(drawnKey, '')
		hash.update(`${name}\n${code.length}\n`).update(code, 'latin1')
	}
	return hash.digest('base64url')
}
