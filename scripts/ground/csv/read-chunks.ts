import { open } from 'node:fs/promises'
import type { OpenFile } from '../../../src/gate/csv/open-file.ts'

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

/** A file of the disk, for those who read it and need not know where it lies. */
export function fileAt(path: string): OpenFile {
	return (onBytes) => readChunks(path, onBytes)
}
