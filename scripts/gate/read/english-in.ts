import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { tooDeepAt } from '../../../src/gate/nesting/too-deep.ts'
import { speaksIndonesianOnly } from '../../../src/gate/read/fill-english.ts'

/** What the `portal.yaml` beside a table says; a folder without one, or with one that is broken, wants both languages. */
export async function englishIn(folder: string): Promise<'required' | 'optional'> {
	try {
		const text = await readFile(join(folder, 'portal.yaml'), 'utf8')
		const settings: unknown = tooDeepAt(text) === null ? parse(text, { maxAliasCount: 0 }) : null
		return speaksIndonesianOnly(settings) ? 'optional' : 'required'
	} catch {
		return 'required'
	}
}
