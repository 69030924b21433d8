import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isLeftByPrograms } from './office-places.ts'

/** Something in an office's folder; `other` can neither be read nor entered: a pipe, a socket, a link that leads nowhere. */
export type OfficeEntry = { path: string; kind: 'file' | 'folder' | 'other'; bytes: number }

/** Folders inside one another at most: deeper ones are a loop, or no office's. */
const DEEPEST = 32

/** All files and folders of an office's folder by name, with `/`; what systems leave there is passed over. */
export function* walkOffice(folder: string, below = '', depth = 0): Generator<OfficeEntry> {
	for (const { name } of readdirSync(join(folder, below), { withFileTypes: true }).sort(byName)) {
		if (isLeftByPrograms(name)) continue
		const path = below === '' ? name : `${below}/${name}`
		const { kind, bytes } = look(join(folder, path))
		if (kind === 'folder' && depth >= DEEPEST) {
			yield { path, kind: 'other', bytes }
			continue
		}
		yield { path, kind, bytes }
		if (kind === 'folder') yield* walkOffice(folder, path, depth + 1)
	}
}

function look(path: string): Pick<OfficeEntry, 'kind' | 'bytes'> {
	try {
		const found = statSync(path)
		return { kind: found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other', bytes: found.size }
	} catch {
		return { kind: 'other', bytes: 0 }
	}
}

function byName(a: { name: string }, b: { name: string }): number {
	return a.name < b.name ? -1 : 1
}
