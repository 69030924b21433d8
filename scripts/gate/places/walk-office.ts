import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isLeftByPrograms } from './office-places.ts'

/** Something in an office's folder; `other` can neither be read nor entered: a pipe, a socket, a link that leads nowhere. */
export type OfficeEntry = { path: string; kind: 'file' | 'folder' | 'other' }

/** Folders inside one another at most: deeper ones are a loop, or no office's. */
const DEEPEST = 32

/** All files and folders of an office's folder by name, with `/`; what systems leave there is passed over. */
export function* walkOffice(folder: string, below = '', depth = 0): Generator<OfficeEntry> {
	for (const { name } of readdirSync(join(folder, below), { withFileTypes: true }).sort(byName)) {
		if (isLeftByPrograms(name)) continue
		const path = below === '' ? name : `${below}/${name}`
		const kind = kindOf(join(folder, path))
		if (kind === 'folder' && depth >= DEEPEST) {
			yield { path, kind: 'other' }
			continue
		}
		yield { path, kind }
		if (kind === 'folder') yield* walkOffice(folder, path, depth + 1)
	}
}

function kindOf(path: string): OfficeEntry['kind'] {
	try {
		const found = statSync(path)
		return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other'
	} catch {
		return 'other'
	}
}

function byName(a: { name: string }, b: { name: string }): number {
	return a.name < b.name ? -1 : 1
}
