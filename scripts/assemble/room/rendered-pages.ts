import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { PagesBefore, RenderRecord } from '../../site/render/kept-pages.ts'
import type { BuildRoom } from './build-room.ts'

/**
 * The site that stands, with what was noted when its pages were rendered; `undefined` where there is none. A note that
 * belongs to another site does no harm: each page is held to its bytes before it is taken.
 */
export function renderedBefore(room: BuildRoom): PagesBefore | undefined {
	if (!existsSync(room.out) || !existsSync(room.record)) return undefined
	try {
		return { record: JSON.parse(readFileSync(room.record, 'utf8')) as RenderRecord, site: room.out }
	} catch {
		// Cut short by a full disk or a kill: all pages are rendered.
		return undefined
	}
}

/** Notes of the site being built, until it is known to be good. */
export function noteRendered(room: BuildRoom, record: RenderRecord): void {
	writeFileSync(room.freshRecord, JSON.stringify(record))
}

/** The notes go with the site that moved in. */
export function keepRendered(room: BuildRoom): void {
	renameSync(room.freshRecord, room.record)
}
