import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashSite } from '../../ground/files/hash-site.ts'
import { openSite, pagesAmong } from '../../ground/files/site-files.ts'
import type { BuildRoom } from './build-room.ts'

/** What a site is built from: its whole input as one word, and whether briefs were printed. */
export type BuildSource = { input: string; briefs: boolean }

/** Kept beside a site: what it was built from, and what came of it. */
type BuildRecord = BuildSource & { site: string }

const file = (room: BuildRoom) => join(room.folder, 'built-from')

/** Forgets what the site was built from: called before a swap, so that a kill never leaves a wrong word. */
export function forget(room: BuildRoom): void {
	rmSync(file(room), { force: true })
}

/** Remembers what the site in `room.out` was built from, and every byte of it. */
export function remember(room: BuildRoom, { input, briefs }: BuildSource): void {
	const record: BuildRecord = { input, briefs, site: hashSite(room.out, openSite(room.out).paths) }
	writeFileSync(file(room), `${JSON.stringify(record)}\n`)
}

/** True when the site in `room.out` was built from just this input, with briefs or without. */
export function isBuiltFrom(room: BuildRoom, input: string): boolean {
	return recordOf(room)?.input === input
}

/** Number of pages of the site in `room.out` when a build would give the same, byte by byte; else `undefined`. */
export function standsUnchanged(room: BuildRoom, { input, briefs }: BuildSource): number | undefined {
	const record = recordOf(room)
	if (record?.input !== input || record.briefs !== briefs || !existsSync(room.out)) return undefined
	const { paths } = openSite(room.out)
	if (hashSite(room.out, paths) !== record.site) return undefined
	return pagesAmong(paths).length
}

function recordOf(room: BuildRoom): BuildRecord | undefined {
	try {
		return JSON.parse(readFileSync(file(room), 'utf8'))
	} catch {
		return undefined
	}
}
