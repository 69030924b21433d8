/** A piece of a text that comes in pieces, in bytes: 16 MiB, so that all but tables of a nation are one. */
const PIECE_BYTES = 16_777_216

/** Texts gathered before they are turned into bytes, in signs. */
const GATHERED = 65_536

/** A text in UTF-8, in large pieces: the text itself is in memory in small ones alone. At least one piece comes. */
export function* bytesInPieces(texts: Iterable<string>): Generator<Uint8Array> {
	let [gathered, bytes] = ['', 0]
	let whole: Uint8Array[] = []
	for (const text of texts) {
		gathered += text
		if (gathered.length < GATHERED) continue
		const piece = Buffer.from(gathered)
		gathered = ''
		whole.push(piece)
		bytes += piece.length
		if (bytes < PIECE_BYTES) continue
		yield Buffer.concat(whole)
		whole = []
		bytes = 0
	}
	yield Buffer.concat([...whole, Buffer.from(gathered)])
}

/** A text in UTF-8. */
export function bytesOf(texts: Iterable<string>): Uint8Array {
	const pieces = [...bytesInPieces(texts)]
	return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces)
}
