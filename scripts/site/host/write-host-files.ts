import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSite } from '../../ground/files/site-files.ts'
import { headersFile } from './headers-file.ts'

/** Puts beside the pages what static hosts want to be told. */
export function writeHostFiles(site: string): void {
	writeFileSync(join(site, '_headers'), headersFile(openSite(site).paths))
}
