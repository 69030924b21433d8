const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
	return value
})

/** The checksum of ZIP (CRC-32, ISO 3309) over further bytes; start with 0. */
export function crc32(bytes: Uint8Array, before = 0): number {
	let crc = ~before
	for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[i] as number)) & 255] as number)
	return ~crc >>> 0
}
