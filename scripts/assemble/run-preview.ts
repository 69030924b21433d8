import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BuildError } from '../ground/fault/build-error.ts'
import { UsageError } from '../ground/fault/usage-error.ts'
import { PREVIEW_PORT, serveSite } from '../site/serve/serve-site.ts'
import { lockHolder } from './room/build-lock.ts'
import { buildRoom } from './room/build-room.ts'
import { recoverSite } from './room/site-folder.ts'

/** Folder and port of `npm run preview` and `npm start`. */
export type PreviewOptions = { out: string; port: number }

/** @throws {UsageError} */
export function parsePreviewOptions(args: readonly string[], root: string): PreviewOptions {
	const string = { type: 'string' } as const
	let values: { out?: string; port?: string }
	try {
		values = parseArgs({ args: [...args], options: { out: string, port: string } }).values
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error))
	}
	const port = values.port === undefined ? PREVIEW_PORT : Number(values.port)
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new UsageError(`--port: angka 0 sampai 65535 · a number from 0 to 65535, not "${values.port}"`)
	}
	return { out: resolve(root, values.out ?? 'dist'), port }
}

/** True when a finished site stands in the folder; one that was aside when a build was killed is put back first. */
export function hasSite(out: string): boolean {
	const room = buildRoom(out)
	if (lockHolder(room.lock) === undefined) recoverSite(room)
	return existsSync(join(out, 'index.html'))
}

/**
 * Serves the finished site until the process ends, and says where.
 * @throws {BuildError} when there is no site, or the port is taken
 */
export async function runPreview({ out, port }: PreviewOptions, write: (text: string) => void): Promise<void> {
	if (!hasSite(out)) {
		throw new BuildError(
			`Belum ada situs di ${out}. Jalankan: npm run build\nThere is no site in ${out} yet. Run: npm run build`,
		)
	}
	const { address } = await serveSite(out, port)
	write(`Portal terbuka di · the portal is open at ${address}/\nTekan Ctrl+C untuk berhenti · press Ctrl+C to stop\n`)
}
