import type { OpenFile } from './open-file.ts'

/** Bytes handed over at once: whoever waits in the same thread is answered between two pieces. */
const PIECE_BYTES = 262_144

/** A file whose bytes are all in memory, for those who read it and need not know that it lies nowhere. */
export function bytesInMemory(bytes: Uint8Array): OpenFile {
	return async function* (onBytes) {
		for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
			const piece = bytes.subarray(at, at + PIECE_BYTES)
			yield piece
			onBytes?.(at + piece.length, bytes.length)
		}
	}
}
