import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiArea, ApiVillages } from '../../src/schemas/api-area.ts'
import type { Language } from '../../src/schemas/bilingual.ts'
import { recordAddress, recordIn } from '../../src/schemas/record-address.ts'
import { nameOfPart } from '../../src/search/part-name.ts'
import type { SearchParts } from '../../src/search/search-parts.ts'

/** The files of a built site, by their path below it. */
export type BuiltFiles = { has(path: string): boolean; read(path: string): string }

/** The files of a site in a folder; `onFile` is told each that is read. */
export function filesIn(folder: string, onFile: (path: string) => void = () => {}): BuiltFiles {
	return {
		has: (path) => existsSync(join(folder, path)),
		read(path) {
			onFile(path)
			return readFileSync(join(folder, path), 'utf8')
		},
	}
}

/** The parts of a built site's index, read as a browser fetches them. */
export function siteParts(files: BuiltFiles, language: Language): SearchParts {
	const part = async <T>(path: string): Promise<T> => JSON.parse(files.read(path)) as T
	return {
		core: () => part(`cari/inti-${language}.json`),
		inside: (beginning) => part(`cari/nama/${nameOfPart(beginning)}`),
		outside: (beginning) => part(`cari/luar/${nameOfPart(beginning)}`),
		numbers: () => part('cari/angka.json'),
		figures: async (code) => {
			const path = recordAddress(code).slice(1)
			return files.has(path) ? recordIn(await part<ApiArea | ApiVillages>(path), code) : null
		},
	}
}
