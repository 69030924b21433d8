import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

/** Bytes read at once. */
const CHUNK_BYTES = 262_144

/**
 * The content of a file piece by piece, as fast as it is taken: the next piece is read only when the
 * one before is done with. `onBytes` hears of every piece, with how many bytes came so far and are expected.
 */
export async function* readChunks(
	path: string,
	onBytes?: (read: number, total: number) => void,
): AsyncGenerator<Buffer> {
	const total = onBytes ? (await stat(path)).size : 0
	let read = 0
	for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
		yield chunk as Buffer
		read += (chunk as Buffer).length
		onBytes?.(read, total)
	}
}

/** The system's word for why a file cannot be read (`EACCES`); anything else is thrown on. */
export function systemCode(error: unknown): string {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
	throw error
}
