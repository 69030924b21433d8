import { createHash } from 'node:crypto'
import { z } from 'zod'
import { BuildError } from '../../ground/fault/build-error.ts'
import { assertPortFree } from '../../site/serve/serve-site.ts'

/** Where a desk says whose it is. Nobody needs the key to ask: the answer names no folder. */
export const WHOSE_DESK = '/meja/api/kantor'

/** The folder that a desk writes into, and the site that it builds. */
type DeskFolders = { data: string; out: string }

const marksSchema = z.strictObject({ kantor: z.string(), laman: z.string() })

/** Tells the folders of two desks apart without naming them. */
export function deskMarks({ data, out }: DeskFolders): z.infer<typeof marksSchema> {
	const mark = (folder: string) => createHash('sha256').update(folder).digest('hex')
	return { kantor: mark(data), laman: mark(out) }
}

/** Ports tried one after another. */
const TRIED = 20

/**
 * The port a desk may answer on: the one asked for, or the next that nothing holds. Who opens the desk by a double click
 * cannot choose another.
 * @param isNamed whether somebody asked for this very port
 * @throws {BuildError} when the desk of this office is open already, when that of another office shows the same site
 * folder, or when no port is free
 */
export async function deskPort(folders: DeskFolders, first: number, isNamed: boolean): Promise<number> {
	const own = deskMarks(folders)
	for (let port = first; ; port++) {
		const held = await assertPortFree(port).then(
			() => null,
			(error: unknown) => error,
		)
		if (held === null) return port
		if (!(held instanceof BuildError)) throw held
		const other = await marksAt(port)
		if (other?.kantor === own.kantor) throw new BuildError(alreadyOpen(port))
		// Its pages would be replaced by those of this office while it is used.
		if (other?.laman === own.laman) throw new BuildError(otherOffice(port))
		if (isNamed || port === first + TRIED) throw held
	}
}

/** What the desk at a port says of itself; another program may answer anything, or nothing. */
async function marksAt(port: number): Promise<z.infer<typeof marksSchema> | null> {
	const signal = AbortSignal.timeout(3000)
	try {
		const answer = await fetch(`http://127.0.0.1:${port}${WHOSE_DESK}`, { redirect: 'error', signal })
		return marksSchema.safeParse(await answer.json()).data ?? null
	} catch {
		return null
	}
}

function alreadyOpen(port: number): string {
	return (
		`Meja data kantor ini sudah terbuka, di port ${port}. Cari tabnya di peramban; alamat lengkapnya ada di jendela yang pertama Anda buka.\n` +
		'Bila jendela itu tidak ketemu lagi, nyalakan ulang komputer, lalu buka meja data sekali lagi.\n' +
		`The data desk of this office is open already, on port ${port}. Look for its tab in the browser; its whole address stands in the window that you opened first.\n` +
		'If that window cannot be found, restart the computer and open the desk once more.'
	)
}

function otherOffice(port: number): string {
	return (
		`Meja data kantor lain sedang terbuka, di port ${port}, dan memakai folder laman yang sama. Tutup dahulu jendelanya (Ctrl+C), lalu buka meja data ini sekali lagi.\n` +
		`The data desk of another office is open, on port ${port}, with the same folder for its site. Close its window first (Ctrl+C), then open this desk once more.`
	)
}
