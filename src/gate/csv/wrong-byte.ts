/** Place of the first byte that is not UTF-8; -1 when all of it is. */
export function firstWrongByte(bytes: Uint8Array): number {
	if (isUtf8(bytes)) return -1
	let at = 0
	while (at < bytes.length) {
		const next = Math.min(at + sequenceLength(bytes[at] ?? 0), bytes.length)
		if (!isUtf8(bytes.subarray(at, next))) return at
		at = next
	}
	return -1
}

const strict = new TextDecoder('utf-8', { fatal: true })

function isUtf8(bytes: Uint8Array): boolean {
	try {
		strict.decode(bytes)
		return true
	} catch {
		return false
	}
}

/** Bytes of the UTF-8 sequence that a lead byte opens. */
function sequenceLength(lead: number): number {
	if (lead < 0xc0) return 1
	if (lead < 0xe0) return 2
	return lead < 0xf0 ? 3 : 4
}
