import { encode } from 'uqr'

/**
 * An address as a QR code for paper (ISO/IEC 18004), at level M: it reads with an eighth of it creased or smudged. It is
 * the address of a picture that stands in the page itself, a pixel a module: a file a page would be one in four files of
 * a site. The white around it is the style sheet's. One mask for all, because trying all eight takes eight times as long.
 */
export function qrPicture(address: string): string {
	const { data } = encode(address, { ecc: 'M', border: 0, maskPattern: 0 })
	return `data:image/png;base64,${btoa(String.fromCharCode(...bilevelPng(data)))}`
}

/** A square of dark and light as PNG (ISO/IEC 15948): a bit a pixel and nothing packed, for a code holds no pattern. */
function bilevelPng(rows: readonly (readonly boolean[])[]): number[] {
	return [
		...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
		// One bit a pixel, grey, the usual compression and filter, no interlacing.
		...chunk('IHDR', [...word(rows.length), ...word(rows.length), 1, 0, 0, 0, 0]),
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

/** A zlib stream of one block that is stored as it is (RFC 1950, RFC 1951): the largest code fits into one. */
function stored(bytes: readonly number[]): number[] {
	const length = [bytes.length & 0xff, bytes.length >> 8]
	return [0x78, 0x01, 1, ...length, ...length.map((byte) => byte ^ 0xff), ...bytes, ...word(adler32(bytes))]
}

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
