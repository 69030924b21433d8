import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BuildRoom } from './build-room.ts'
import { swapFolder } from './site-folder.ts'
import { discard } from './trash.ts'

/** What the desk consists of in a site, beside the scripts that all pages may share. */
const parts = ['meja', 'en/meja']

/**
 * Takes the pages of the desk out of a fresh site whose office gives none to its readers. The desk on the office's own
 * machine is opened from them.
 */
export function withholdDesk(room: BuildRoom): void {
	for (const part of parts) {
		const [from, to] = [join(room.fresh, part), join(room.freshDesk, part)]
		if (!existsSync(from)) continue
		mkdirSync(dirname(to), { recursive: true })
		renameSync(from, to)
	}
}

/** Keeps what was taken out beside the site that it belongs to; a site with its own desk needs nothing there. */
export function keepDesk(room: BuildRoom): void {
	if (existsSync(room.freshDesk)) swapFolder(room.freshDesk, room.desk, join(room.cache, 'desk-before'))
	else discard(room.desk, room)
}

/** The folder that holds the page at an address of the desk: the site, or what was taken out of it. */
export function deskFolder(path: string, site: string, withheld: string): string {
	const [, part = ''] = /^\/((?:en\/)?meja)\//.exec(path) ?? []
	return part !== '' && !existsSync(join(site, part)) && existsSync(join(withheld, part)) ? withheld : site
}
