import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every file below a folder by its path inside, with slashes; none when there is no such folder. */
export function readTree(folder: string | null): Map<string, Uint8Array> {
	if (folder === null || !existsSync(folder)) return new Map()
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
	return new Map(
		entries.map((entry): [string, Uint8Array] => {
			const path = join(entry.parentPath, entry.name)
			return [relative(folder, path).split(sep).join('/'), readFileSync(path)]
		}),
	)
}
