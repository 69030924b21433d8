/** The checksum of each byte, and of it with one, two and three bytes of zero behind: four are taken at once. */
const single = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
	return value
})
const further = (table: Uint32Array) => table.map((value) => (value >>> 8) ^ (single[value & 255] as number))
const double = further(single)
const triple = further(double)
const fourfold = further(triple)

/** The checksum of ZIP (CRC-32, ISO 3309) over further bytes; start with 0. */
export function crc32(bytes: Uint8Array, before = 0): number {
	const whole = bytes.length & ~3
	let crc = ~before
	let at = 0
	for (; at < whole; at += 4) {
		crc ^=
			(bytes[at] as number) |
			((bytes[at + 1] as number) << 8) |
			((bytes[at + 2] as number) << 16) |
			((bytes[at + 3] as number) << 24)
		crc =
			(fourfold[crc & 255] as number) ^
			(triple[(crc >>> 8) & 255] as number) ^
			(double[(crc >>> 16) & 255] as number) ^
			(single[crc >>> 24] as number)
	}
	for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (single[(crc ^ (bytes[at] as number)) & 255] as number)
	return ~crc >>> 0
}
