import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Reads files of a folder by their path inside it; `null` where there is none. */
export function folderReader(folder: string): (file: string) => string | null {
	return (file) => {
		const path = join(folder, file)
		return existsSync(path) ? readFileSync(path, 'utf8') : null
	}
}

/** Writes files of a folder, removes those whose text is `null`, and folders inside that are empty then. */
export function writeChanges(folder: string, changes: readonly { file: string; text: string | null }[]): void {
	for (const { file, text } of changes) {
		const path = join(folder, file)
		if (text === null) {
			rmSync(path)
			removeEmpty(folder, dirname(file))
		} else {
			mkdirSync(dirname(path), { recursive: true })
			writeFileSync(path, text)
		}
	}
}

/** Removes a folder inside another, and those around it, as far as nothing is in them. */
function removeEmpty(folder: string, inside: string): void {
	if (inside === '.' || readdirSync(join(folder, inside)).length > 0) return
	rmdirSync(join(folder, inside))
	removeEmpty(folder, dirname(inside))
}
