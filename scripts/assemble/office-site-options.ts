import { resolve } from 'node:path'
import { OFFICE_FOLDER } from '../gate/read/office-folder.ts'
import { UsageError } from '../ground/fault/usage-error.ts'
import { type PreviewOptions, parsePreviewOptions } from './run-preview.ts'

/** An office's folder, and where its site is built and served. */
export type OfficeSite = PreviewOptions & { data: string }

/** The desk's own: whether a browser is opened at its address. */
export type DeskSite = OfficeSite & { open: boolean }

/**
 * Reads the arguments of the commands that build an office's site and serve it.
 * @throws {UsageError}
 */
export function parseOfficeSite(args: readonly string[], root: string): OfficeSite {
	const { data, rest } = officeAmong(args, root)
	return { data, ...parsePreviewOptions(rest, root) }
}

/**
 * Reads the arguments of `npm run desk`.
 * @throws {UsageError}
 */
export function parseDeskSite(args: readonly string[], root: string): DeskSite {
	const rest = args.filter((arg) => arg !== '--open')
	return { ...parseOfficeSite(rest, root), open: rest.length < args.length }
}

/** The office's folder that the arguments name, and the other arguments. */
function officeAmong(args: readonly string[], root: string): { data: string; rest: string[] } {
	const at = args.findIndex((arg) => arg === '--data' || arg.startsWith('--data='))
	if (at === -1) return { data: resolve(root, OFFICE_FOLDER), rest: [...args] }
	const [, inline] = /^--data=(.+)$/.exec(args[at] ?? '') ?? []
	const name = inline ?? args[at + 1]
	if (name === undefined || name.startsWith('--')) throw new UsageError('--data: nama folder · the name of a folder')
	return { data: resolve(root, name), rest: args.toSpliced(at, inline === undefined ? 2 : 1) }
}
