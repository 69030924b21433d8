import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { OFFICE_FOLDER } from '../gate/read/office-folder.ts'
import { UsageError } from '../ground/fault/usage-error.ts'
import { liesInside } from '../ground/files/lies-inside.ts'
import { insideOffice } from '../protect/release/protect-options.ts'
import { type PreviewOptions, parsePreviewOptions } from './run-preview.ts'

/** An office's folder, and where its site is built and served. */
export type OfficeSite = PreviewOptions & { data: string }

/**
 * The desk's own: whether a browser is opened at its address, whether its port was asked for, and where the secret lies
 * that protects recipients.
 */
export type DeskSite = OfficeSite & { open: boolean; isPortNamed: boolean; secretFolder: string }

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
	const closed = args.filter((arg) => arg !== '--open')
	const { name, rest } = folderAmong('--recipients', closed)
	const site = parseOfficeSite(rest, root)
	const secretFolder = name === undefined ? homedir() : resolve(root, name)
	if (liesInside(secretFolder, site.data)) throw new UsageError(insideOffice)
	const isPortNamed = args.some((arg) => arg === '--port' || arg.startsWith('--port='))
	return { ...site, open: closed.length < args.length, isPortNamed, secretFolder }
}

/** The office's folder that the arguments name, and the other arguments. */
function officeAmong(args: readonly string[], root: string): { data: string; rest: string[] } {
	const { name, rest } = folderAmong('--data', args)
	return { data: resolve(root, name ?? OFFICE_FOLDER), rest }
}

function folderAmong(option: string, args: readonly string[]): { name: string | undefined; rest: string[] } {
	const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`))
	if (at === -1) return { name: undefined, rest: [...args] }
	const said = args[at] ?? ''
	const isInline = said !== option
	const name = isInline ? said.slice(option.length + 1) : args[at + 1]
	if (!name || name.startsWith('--')) throw new UsageError(`${option}: nama folder · the name of a folder`)
	return { name, rest: args.toSpliced(at, isInline ? 1 : 2) }
}
