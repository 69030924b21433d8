import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { openSiteIfThere } from '../../ground/files/site-files.ts'
import type { PagesBefore } from '../../site/render/kept-pages.ts'
import { readJournal } from '../../site/render/record-journal.ts'
import type { BuildRoom } from './build-room.ts'
import { discard } from './trash.ts'

/**
 * Puts aside what a build had rendered when it was stopped from outside, so that the next one need not begin anew. It is
 * never published: each page of it is held to its bytes and to what it was made from, and the site around it is
 * assembled and verified as any other. A build that was stopped again, before it came as far, leaves what is aside.
 */
export function keepStopped(room: BuildRoom): void {
	const left = dirname(room.fresh)
	if (!existsSync(room.fresh) || bytesOf(room.journal) <= bytesOf(journalIn(room))) return
	discard(room.stopped, room)
	renameSync(left, room.stopped)
	const kept = [basename(room.fresh), basename(room.journal)]
	for (const name of readdirSync(room.stopped).filter((one) => !kept.includes(one)))
		rmSync(join(room.stopped, name), { recursive: true, force: true })
}

/** The pages of a build that was stopped. */
export function stoppedPages(room: BuildRoom): PagesBefore | undefined {
	const record = readJournal(journalIn(room))
	return record && { record, site: openSiteIfThere(join(room.stopped, basename(room.fresh))) }
}

/** Once their pages stand in the next site, or nobody wants them. */
export function dropStopped(room: BuildRoom): void {
	discard(room.stopped, room)
}

function journalIn({ stopped, journal }: BuildRoom): string {
	return join(stopped, basename(journal))
}

function bytesOf(file: string): number {
	return existsSync(file) ? statSync(file).size : 0
}
