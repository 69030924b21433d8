/** Replaces wrong bytes and keeps a byte order mark, as Node's own decoding does. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Longest span for which joining letters is faster than starting a decoder. */
const SHORT = 24

/** The text of a span of UTF-8. */
export function textOfBytes(bytes: Uint8Array, start = 0, end = bytes.length): string {
	return (end - start <= SHORT ? plainText(bytes, start, end) : null) ?? decoder.decode(bytes.subarray(start, end))
}

/** The text of a span that holds ASCII alone; `null` for any other. */
function plainText(bytes: Uint8Array, start: number, end: number): string | null {
	let text = ''
	for (let at = start; at < end; at++) {
		const byte = bytes[at] as number
		if (byte > 127) return null
		text += String.fromCharCode(byte)
	}
	return text
}

/** Two pieces as one, in memory of its own. */
export function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
	const joined = new Uint8Array(first.length + second.length)
	joined.set(first)
	joined.set(second, first.length)
	return joined
}
