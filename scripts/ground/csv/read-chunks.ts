import { open } from 'node:fs/promises'

/** Bytes read at once. */
const CHUNK_BYTES = 262_144

/**
 * The content of a file piece by piece, as fast as it is taken: the next piece is read only when the
 * one before is done with, and into the same memory, so take what you keep. `onBytes` hears of every
 * piece, with how many bytes came so far and how many are expected.
 */
export async function* readChunks(
	path: string,
	onBytes?: (read: number, total: number) => void,
): AsyncGenerator<Buffer> {
	const file = await open(path)
	try {
		const total = (await file.stat()).size
		const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
		let sum = 0
		for (;;) {
			const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES)
			if (bytesRead === 0) return
			yield buffer.subarray(0, bytesRead)
			sum += bytesRead
			onBytes?.(sum, total)
		}
	} finally {
		await file.close()
	}
}

/** The system's word for why a file cannot be read (`EACCES`); anything else is thrown on. */
export function systemCode(error: unknown): string {
	if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
	throw error
}
