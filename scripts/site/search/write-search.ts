import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameOfPart } from '../../../src/search/part-name.ts'
import { compactJson } from '../../ground/files/stable-json.ts'
import type { SearchFiles } from './search-files.ts'

/** Writes the index of the portal's own search into `/cari/` of a site; returns how many files. */
export function writeSearch(folder: string, { cores, inside, outside, numbers }: SearchFiles): number {
	const room = join(folder, 'cari')
	for (const part of ['nama', 'luar']) mkdirSync(join(room, part), { recursive: true })
	const files: [path: string, content: unknown][] = [
		...Object.entries(cores).map(([language, core]): [string, unknown] => [`inti-${language}.json`, core]),
		...[...inside].map(([beginning, part]): [string, unknown] => [`nama/${nameOfPart(beginning)}`, part]),
		...[...outside].map(([beginning, part]): [string, unknown] => [`luar/${nameOfPart(beginning)}`, part]),
		['angka.json', numbers],
	]
	for (const [path, content] of files) writeFileSync(join(room, path), compactJson(content))
	return files.length
}
