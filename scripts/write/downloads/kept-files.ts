import type { SiteFiles } from '../../ground/files/site-files.ts'
import { wordOf } from '../../ground/files/word-of.ts'

/** Files of tables by their path: each with one word for what it was made from, and one for its bytes. */
export type FileRecord = { program: string; files: Record<string, [from: string, bytes: string]> }

/** Spares a build the packing of tables that are as they were. */
export type KeptFiles = {
	/** The bytes of a file made from the same as before; made, where there is none. */
	take(path: string, from: string, make: () => Uint8Array): Uint8Array
	/** What the next build is left. */
	record(): FileRecord
}

/**
 * @param program one word for what makes files of tables
 * @param before what an earlier build left, and the site that it left it with; of another program it is worth nothing
 */
export function keptFiles(
	program: string,
	before?: { record: FileRecord | undefined; site: Pick<SiteFiles, 'paths' | 'readBytes'> },
): KeptFiles {
	const known = before?.record?.program === program ? before.record.files : {}
	const files: FileRecord['files'] = {}
	const standing = (path: string, from: string): Uint8Array | undefined => {
		const [source, word] = known[path] ?? []
		const bytes = source === from && before?.site.paths.has(path) ? before.site.readBytes?.(path) : undefined
		return bytes && wordOf(bytes) === word ? bytes : undefined
	}
	return {
		take(path, from, make) {
			const bytes = standing(path, from) ?? make()
			files[path] = [from, wordOf(bytes)]
			return bytes
		},
		record: () => ({ program, files }),
	}
}
