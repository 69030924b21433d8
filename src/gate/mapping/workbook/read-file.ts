import { type Announcement, announcementsOf } from './announcement.ts'
import type { SheetRead } from './sheet-read.ts'
import type { SourceFile } from './source-file.ts'
import { UnreadableFile } from './unreadable.ts'

/** A file of an office, and what a steward should know of how it was read. */
export type ReadFile = SourceFile & { announcements: readonly Announcement[] }

/** A file of sheets that were read. @throws {UnreadableFile} where none of them says anything */
export function fileOf(
	name: string,
	format: SourceFile['format'],
	reads: readonly SheetRead[],
	said: readonly Announcement[] = [],
): ReadFile {
	if (reads.every(({ sheet }) => sheet.rows.length === 0)) {
		throw new UnreadableFile(reads.some(({ unvalued }) => unvalued.length > 0) ? 'formulas-only' : 'no-values')
	}
	const sheets = reads.map(({ sheet }) => sheet)
	return { name, format, sheets, announcements: [...said, ...announcementsOf(reads)] }
}
