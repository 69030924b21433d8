import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WeightRecord } from '../../site/offline/page-weights.ts'
import type { RenderRecord } from '../../site/render/kept-pages.ts'
import type { QuietRecord } from '../../verify/attack/quiet-files.ts'
import type { StructureRecord } from '../../verify/structure/known-structure.ts'
import type { FileRecord } from '../../write/downloads/kept-files.ts'
import type { BuildRoom } from './build-room.ts'
import { swapFolder } from './site-folder.ts'

/** What one build notes for the next, to spare it work: each kind in a file of its own. */
type Notes = {
	/** What each page was made from. */
	rendered: RenderRecord
	/** What packed files of tables were made from. */
	tables: FileRecord
	/** What pages weigh. */
	weights: WeightRecord
	/** Files of which nothing came when the site was attacked. */
	quiet: QuietRecord
	/** Files in which nothing was wrong when the structure of the site was read. */
	structure: StructureRecord
}

const fileOf = (folder: string, kind: keyof Notes) => join(folder, `${kind}.json`)

/**
 * Notes of the build before; `undefined` where there are none. Whoever uses them holds each to the bytes it speaks of: those
 * of another site, or of one that somebody touched, cost time and do no harm.
 */
export function readNotes<Kind extends keyof Notes>(room: BuildRoom, kind: Kind): Notes[Kind] | undefined {
	const file = fileOf(room.notes, kind)
	if (!existsSync(file)) return undefined
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Notes[Kind]
	} catch {
		// Cut short by a full disk or a kill: all is done anew.
		return undefined
	}
}

/** Notes of the site being built, until it is known to be good. */
export function writeNotes<Kind extends keyof Notes>(room: BuildRoom, kind: Kind, notes: Notes[Kind]): void {
	const file = fileOf(room.freshNotes, kind)
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, JSON.stringify(notes))
}

/** The notes go with the site that moved in. */
export function keepNotes(room: BuildRoom): void {
	swapFolder(room.freshNotes, room.notes, join(room.cache, 'notes-before'))
}
