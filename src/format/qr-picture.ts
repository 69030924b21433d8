import { encode } from 'uqr'

/**
 * An address as a QR code for paper (ISO/IEC 18004), as the address of a picture that stands in the page itself, a pixel
 * a module: a file a page would be one in four files of a site. The white around it is the style sheet's.
 */
export function qrPicture(address: string): string {
	return pngAddress(modulesOf(address))
}

/**
 * Codes of several addresses in one drawing, one below the other, each shown alone by its id: `drawing.svg#id`. For pages
 * that have no room for a code: their siblings share the file, some 150 bytes a code on the way.
 */
export function qrSheet(codes: readonly { id: string; address: string }[]): string {
	const symbols = codes.map(({ id, address }) => ({ id, rows: modulesOf(address) }))
	const side = Math.max(...symbols.map(({ rows }) => rows.length))
	const rows = symbols.flatMap((symbol) => symbol.rows.map((row) => [...row, ...lightFrom(row.length, side)]))
	let below = 0
	const views = symbols.map(({ id, rows: { length } }) => {
		below += length
		return `<view id="${id}" viewBox="0 ${below - length} ${length} ${length}"/>`
	})
	const size = `width="${side}" height="${rows.length}"`
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${rows.length}"><image ${size} image-rendering="pixelated" href="${pngAddress(rows)}"/>${views.join('')}</svg>\n`
}

const lightFrom = (from: number, to: number): boolean[] => Array.from({ length: to - from }, () => false)

/** Level M reads with an eighth of it creased or smudged. One mask for all: trying all eight takes eight times as long. */
function modulesOf(address: string): readonly (readonly boolean[])[] {
	return encode(address, { ecc: 'M', border: 0, maskPattern: 0 }).data
}

function pngAddress(rows: readonly (readonly boolean[])[]): string {
	return `data:image/png;base64,${btoa(
		bilevelPng(rows)
			.map((byte) => String.fromCharCode(byte))
			.join(''),
	)}`
}

/** Dark and light as PNG (ISO/IEC 15948): a bit a pixel and nothing packed, for a code holds no pattern. */
function bilevelPng(rows: readonly (readonly boolean[])[]): number[] {
	return [
		...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
		// One bit a pixel, grey, the usual compression and filter, no interlacing.
		...chunk('IHDR', [...word(rows[0]?.length ?? 0), ...word(rows.length), 1, 0, 0, 0, 0]),
		...chunk('IDAT', stored(rows.flatMap((row) => [0, ...bits(row)]))),
		...chunk('IEND', []),
	]
}

/** Eight modules a byte from the left, a light one is 1. */
function bits(row: readonly boolean[]): number[] {
	const bytes = new Array<number>(Math.ceil(row.length / 8)).fill(0)
	for (const [x, dark] of row.entries()) if (!dark) bytes[x >> 3] = (bytes[x >> 3] ?? 0) | (0x80 >> (x & 7))
	return bytes
}

/** A zlib stream of blocks that are stored as they are (RFC 1950, RFC 1951). */
function stored(bytes: readonly number[]): number[] {
	const blocks = Array.from({ length: Math.ceil(bytes.length / LONGEST_BLOCK) }, (_, at) =>
		bytes.slice(at * LONGEST_BLOCK, (at + 1) * LONGEST_BLOCK),
	)
	const written = blocks.flatMap((block, at) => {
		const length = [block.length & 0xff, block.length >> 8]
		return [Number(at === blocks.length - 1), ...length, ...length.map((byte) => byte ^ 0xff), ...block]
	})
	return [0x78, 0x01, ...written, ...word(adler32(bytes))]
}

const LONGEST_BLOCK = 0xffff

function chunk(type: string, data: readonly number[]): number[] {
	const named = [...[...type].map((letter) => letter.charCodeAt(0)), ...data]
	return [...word(data.length), ...named, ...word(crc32(named))]
}

const word = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)

function adler32(bytes: readonly number[]): number {
	let [a, b] = [1, 0]
	for (const byte of bytes) {
		a = (a + byte) % 65_521
		b = (b + a) % 65_521
	}
	return b * 65_536 + a
}

function crc32(bytes: readonly number[]): number {
	let rest = 0xffffffff
	for (const byte of bytes) {
		rest ^= byte
		for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
	}
	return (rest ^ 0xffffffff) >>> 0
}
