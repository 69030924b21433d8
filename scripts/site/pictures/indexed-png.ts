import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

/** An image of at most 256 colours: a byte a pixel, in rows from the top. */
export type IndexedImage = { width: number; height: number; palette: Uint8Array; pixels: Uint8Array }

const pack = promisify(deflate)

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Writes an image with a palette as PNG: flat drawings take a third of what a byte a channel takes. */
export async function indexedPng({ width, height, palette, pixels }: IndexedImage): Promise<Uint8Array> {
	const header = new DataView(new ArrayBuffer(13))
	header.setUint32(0, width)
	header.setUint32(4, height)
	// Eight bits a pixel, colours from the palette, the usual compression, no interlacing.
	new Uint8Array(header.buffer).set([8, 3, 0, 0, 0], 8)
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', new Uint8Array(header.buffer)),
		chunk('PLTE', palette),
		chunk('IDAT', await pack(unfiltered(width, height, pixels), { level: 7, memLevel: 9 })),
		chunk('IEND', new Uint8Array()),
	])
}

/** Each row behind a zero byte: rows stand as they are, which suits flat colours best. */
function unfiltered(width: number, height: number, pixels: Uint8Array): Uint8Array {
	const rows = new Uint8Array((width + 1) * height)
	for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
	return rows
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
	const framed = Buffer.alloc(named.length + 8)
	framed.writeUInt32BE(data.length, 0)
	framed.set(named, 4)
	framed.writeUInt32BE(crc32(named), named.length + 4)
	return framed
}
