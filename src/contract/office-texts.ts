import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders of an office that hold texts: news items, words on pages of the portal, notes on programmes. */
export type OfficeTexts = 'news' | 'pages' | 'programmes'

/**
 * Where the office keeps texts of a kind; `null` when it wrote none, or where no office is told of. The folder may
 * stand anywhere on the disk: the commands name it.
 */
export function officeTexts(kind: OfficeTexts): string | null {
	const kept = found.get(kind)
	if (kept !== undefined && !import.meta.env?.DEV) return kept
	const folder = findTexts(kind)
	found.set(kind, folder)
	return folder
}

/** Every page asks; in a build the texts of an office stay as they are. */
const found = new Map<OfficeTexts, string | null>()

function findTexts(kind: OfficeTexts): string | null {
	const office = process.env.TERANG_OFFICE
	const folder = office ? join(office, kind) : ''
	const holdsTexts = existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.mdx'))
	return holdsTexts ? folder : null
}
