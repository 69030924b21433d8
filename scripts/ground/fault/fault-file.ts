import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { holdsPersonalData } from '../../../src/personal-data/find-personal-data.ts'

const root = resolve(import.meta.dirname, '../../..')

/**
 * Writes what is known of a fault of the program into `.terang/galat-….txt`, to be sent to whoever keeps it: version,
 * command and where in the source it happened. One fault has one file, however often it is met. Returns its name, or
 * `null` where it could not be written.
 * @param options names of the command's options; what they were given stays out
 */
export function writeFaultFile(error: unknown, command: string, options: readonly string[]): string | null {
	const text = faultText(error, command, options)
	const name = join('.terang', `galat-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.txt`)
	try {
		mkdirSync(join(root, '.terang'), { recursive: true })
		writeFileSync(join(root, name), text)
		return name
	} catch {
		return null
	}
}

/** The text of the file: nothing of the data stands in it, and no folder of the machine. */
export function faultText(error: unknown, command: string, options: readonly string[]): string {
	const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
	const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
	return [
		`Terang ${version()}, Node ${process.version}, ${process.platform}`,
		`npm run ${command}${options.map((option) => ` ${option}`).join('')}`,
		`${name}: ${withoutData(message)}`,
		...frames.map(withoutFolders),
		'',
	].join('\n')
}

function version(): string {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
	return version
}

/** A message may repeat a cell: quoted text and numbers are blotted out, and all of it where it holds personal data. */
function withoutData(message: string): string {
	if (holdsPersonalData(message, { prose: true })) return '…'
	return withoutFolders(message)
		.replaceAll(/"[^"\n]*"|“[^”\n]*”/g, '"…"')
		.replaceAll(/\d+(?:[.,]\d+)+|\d{4,}/g, '…')
}

function withoutFolders(text: string): string {
	return text
		.replaceAll(`file://${root}/`, '')
		.replaceAll(`${root}/`, '')
		.replaceAll(homedir(), '~')
		.replaceAll(/(?:file:\/\/)?\/[^\s:()'"]*?\/(?=node_modules\/)/g, '')
		.replaceAll(/(['(\s])\/(?:[^\s/:()'"]+\/)+(?=[^\s/:()'"]+)/g, '$1…/')
}
