import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../../../src/schemas/bilingual.ts'
import { fixedDownloads } from '../../../src/schemas/fixed-downloads.ts'

/** The files of this folder are the addresses of the site. */
const pages = join(import.meta.dirname, '../../../src/pages')

let found: ReadonlySet<string> | undefined

/**
 * Every name that the portal gives a part of an address by itself, in small letters and without ending: of its pages, as
 * their files are called, of its downloads and of its languages. Read from where they are declared, so that a new page
 * reserves its own name.
 */
export function fixedNames(): ReadonlySet<string> {
	found ??= new Set([...pageNames(), ...Object.values(fixedDownloads), ...languages])
	return found
}

/** Parts in brackets are filled in by the office's names, or by the language. */
function pageNames(): string[] {
	return readdirSync(pages, { recursive: true, encoding: 'utf8' })
		.flatMap((path) => path.split(/[\\/]/))
		.filter((part) => !part.startsWith('['))
		.map((part) => part.replace(/\..*$/, '').toLowerCase())
}
