import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Why a folder cannot be written to, or `null`: it must be new, or empty. */
export function occupied(folder: string): 'file' | 'full' | null {
	if (!existsSync(folder)) return null
	if (!statSync(folder).isDirectory()) return 'file'
	return readdirSync(folder).length > 0 ? 'full' : null
}

/** Writes a folder whole: it is made beside its place and put there by rename, so that a stopped run leaves nothing. */
export function writeOffice(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
	mkdirSync(dirname(folder), { recursive: true })
	const draft = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`))
	try {
		for (const [name, content] of files) {
			const path = join(draft, name)
			mkdirSync(dirname(path), { recursive: true })
			writeFileSync(path, content)
			// What a double click is to run.
			if (/\.(?:command|desktop)$/.test(name)) chmodSync(path, 0o755)
		}
		// A folder made for oneself alone is no place for a team.
		chmodSync(draft, 0o755)
		if (existsSync(folder)) rmdirSync(folder)
		renameSync(draft, folder)
	} finally {
		rmSync(draft, { recursive: true, force: true })
	}
}
