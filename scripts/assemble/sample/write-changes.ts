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
			if (dirname(file) !== '.' && readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path))
		} else {
			mkdirSync(dirname(path), { recursive: true })
			writeFileSync(path, text)
		}
	}
}
