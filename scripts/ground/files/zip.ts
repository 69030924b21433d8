import { constants, crc32, deflateRawSync } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'
import { bytesInPieces } from './bytes-of.ts'

/** One file of a package: its path, and what is in it, whole or in pieces. */
export type Part = readonly [path: string, content: Uint8Array | Iterable<string>]

/** A part as it lies in a package. It may be put into several, under other paths, and is packed once. */
export type PackedPart = {
	readonly path: string
	readonly size: number
	readonly crc: number
	readonly compression: number
	readonly data: readonly Uint8Array<ArrayBuffer>[]
}

/** Already packed: packing it again costs time and saves nothing. */
const packed = /\.(?:xlsx|parquet|zip|png|jpe?g|webp|avif|woff2)$/

/** How ZIP names what was done to a part: nothing, or deflate. */
const method = { stored: 0, deflated: 8 } as const

/**
 * Packs parts into a ZIP, in their order. Same parts, same bytes: no clock. The packer of Node takes a third of the time
 * of one in JavaScript, which counts where hundreds of workbooks are written.
 */
export function zipOf(parts: Iterable<Part | PackedPart>): Uint8Array<ArrayBuffer> {
	const pieces: Uint8Array[] = []
	const zip = new Zip((error, piece) => {
		if (error) throw error
		pieces.push(piece)
	})
	for (const part of parts) add(zip, 'path' in part ? part : packPart(part))
	zip.end()
	return new Uint8Array(Buffer.concat(pieces))
}

/** Packs one part. A long one is packed piece by piece, so that memory never holds all of it unpacked. */
export function packPart([path, content]: Part): PackedPart {
	if (packed.test(path)) {
		const bytes = new Uint8Array(content instanceof Uint8Array ? content : Buffer.from([...content].join('')))
		return { path, size: bytes.length, crc: crc32(bytes), compression: method.stored, data: [bytes] }
	}
	return { path, compression: method.deflated, ...(knownText(content) ?? deflated(piecesOf(content))) }
}

type Deflated = Pick<PackedPart, 'size' | 'crc' | 'data'>

/** Short texts as they were packed before: those around the sheets are the same in every workbook, and most of its parts. */
const known = new Map<string, Deflated>()
const SHORT = 4_096
const MOST_KNOWN = 64

function knownText(content: Part[1]): Deflated | null {
	const [text, ...more] = Array.isArray(content) ? content : []
	if (typeof text !== 'string' || more.length > 0 || text.length > SHORT) return null
	const packed = known.get(text) ?? deflated(piecesOf([text]))
	if (known.size < MOST_KNOWN) known.set(text, packed)
	return packed
}

function piecesOf(content: Part[1]): Iterable<Uint8Array> {
	return content instanceof Uint8Array ? [content] : bytesInPieces(content)
}

function deflated(pieces: Iterable<Uint8Array>): Deflated {
	const data: Uint8Array<ArrayBuffer>[] = []
	let [size, crc] = [0, 0]
	let waiting: Uint8Array = new Uint8Array(0)
	const pack = (piece: Uint8Array, isLast: boolean) => {
		size += piece.length
		crc = crc32(piece, crc)
		data.push(deflateRawSync(piece, isLast ? { level: 6 } : { level: 6, finishFlush: constants.Z_SYNC_FLUSH }))
	}
	for (const piece of pieces) {
		if (waiting.length > 0) pack(waiting, false)
		waiting = piece
	}
	pack(waiting, true)
	return { size, crc, data }
}

function add(zip: Zip, { path, size, crc, compression, data }: PackedPart): void {
	// The earliest day a ZIP can carry, said in the machine's own zone as the packer asks for it.
	const file: ZipInputFile = { filename: path, size, crc, compression, mtime: new Date(1980, 0, 1) }
	zip.add(file)
	for (const [at, piece] of data.entries()) file.ondata?.(null, piece, at === data.length - 1)
}
