import { Inflate } from 'fflate'
import type { ReadingBudget } from '../limits.ts'
import { UnreadableFile } from '../unreadable.ts'
import { crc32 } from './crc32.ts'
import { type ArchivePart, readDirectory } from './directory.ts'

/** Packed bytes that are unpacked at once: at most a thousandfold of it is in memory before it is counted. */
const PIECE_BYTES = 4_096
const LOCAL_HEADING = 0x04034b50
const LOCAL_HEADING_LENGTH = 30

/**
 * A package of parts (ZIP) that is unpacked part by part and piece by piece, so that a bomb is stopped by what its
 * directory says, and by what really comes out where the directory lies. Names are compared without case and with
 * either slash: writers differ.
 */
export class Archive {
	readonly #bytes: Uint8Array
	readonly #budget: ReadingBudget
	readonly #parts = new Map<string, ArchivePart>()

	/** @throws {UnreadableFile} for a broken directory, or two parts of one name */
	constructor(bytes: Uint8Array, budget: ReadingBudget) {
		this.#bytes = bytes
		this.#budget = budget
		for (const part of readDirectory(bytes, (count) => budget.allowEntries(count))) {
			const key = keyOf(part.name)
			if (this.#parts.has(key)) throw new UnreadableFile('damaged')
			this.#parts.set(key, part)
		}
	}

	/** Names of all parts as they are compared. */
	get names(): string[] {
		return [...this.#parts.keys()]
	}

	has(name: string): boolean {
		return this.#parts.has(keyOf(name))
	}

	/** Refuses before anything is unpacked what would be too much; names that are not there count nothing. */
	allow(names: readonly string[]): void {
		this.#budget.allowBytes(names.reduce((sum, name) => sum + (this.#parts.get(keyOf(name))?.size ?? 0), 0))
	}

	/**
	 * Hands over a part piece by piece, the same memory never twice.
	 * @throws {UnreadableFile} when there is none, its bytes are not those that were packed, or it is too large
	 */
	unpack(name: string, take: (piece: Uint8Array) => void): void {
		const part = this.#parts.get(keyOf(name))
		if (!part) throw new UnreadableFile('damaged')
		if (part.encrypted) throw new UnreadableFile('password')
		this.#budget.allowBytes(part.size)
		let size = 0
		let crc = 0
		this.#pieces(part, (piece) => {
			size += piece.length
			if (size > part.size) throw new UnreadableFile('damaged')
			this.#budget.spendBytes(piece.length)
			crc = crc32(piece, crc)
			take(piece)
		})
		if (size !== part.size || crc !== part.crc) throw new UnreadableFile('damaged')
	}

	#pieces(part: ArchivePart, take: (piece: Uint8Array) => void): void {
		const packed = this.#packed(part)
		if (part.method === 0) {
			take(packed)
			return
		}
		if (part.method !== 8) throw new UnreadableFile('damaged')
		const inflate = new Inflate(take)
		for (let at = 0; at < packed.length || at === 0; at += PIECE_BYTES) {
			inflate.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length)
		}
	}

	#packed({ offset, packed }: ArchivePart): Uint8Array {
		const bytes = this.#bytes
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		const afterHeading = offset + LOCAL_HEADING_LENGTH
		if (afterHeading > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADING)
			throw new UnreadableFile('damaged')
		const start = afterHeading + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
		if (start + packed > bytes.length) throw new UnreadableFile('damaged')
		return bytes.subarray(start, start + packed)
	}
}

function keyOf(name: string): string {
	return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}
