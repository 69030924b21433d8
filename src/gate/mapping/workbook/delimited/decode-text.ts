import { UnreadableFile } from '../unreadable.ts'

/** How the letters of a text file are written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A text with how it was written; `guessed` where nothing in the file says so. */
export type DecodedText = { text: string; encoding: TextEncoding; guessed: boolean }

/** Bytes looked at to tell UTF-16 without a mark. */
const SAMPLE_BYTES = 4_096

/**
 * Decodes a text by its mark, else as UTF-8 when every byte fits, else as Windows-1252, which Excel writes for "CSV".
 * @throws {UnreadableFile} `unknown` for bytes that are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	const marked = encodingByMark(bytes)
	const encodings: DecodedText['encoding'][] = marked ? [marked] : [...encodingByZeros(bytes), 'utf-8', 'windows-1252']
	for (const encoding of encodings) {
		const text = decodeOrNull(bytes, encoding)
		const guessed = marked === null && encoding !== 'utf-8'
		if (text !== null) return checked({ text, encoding, guessed })
	}
	throw new UnreadableFile('unknown')
}

function encodingByMark(bytes: Uint8Array): TextEncoding | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
	return null
}

/** Latin letters in UTF-16 have a zero in every other byte. */
function encodingByZeros(bytes: Uint8Array): TextEncoding[] {
	const sample = bytes.subarray(0, SAMPLE_BYTES)
	const zeros = [0, 0]
	sample.forEach((byte, at) => {
		if (byte === 0) zeros[at & 1] = (zeros[at & 1] as number) + 1
	})
	const [even = 0, odd = 0] = zeros
	const most = sample.length * 0.4
	if (odd > most && even === 0) return ['utf-16le']
	return even > most && odd === 0 ? ['utf-16be'] : []
}

function decodeOrNull(bytes: Uint8Array, encoding: TextEncoding): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes)
	} catch {
		return null
	}
}

/** DOS ended files with this sign. */
const END_OF_FILE = '\u001a'

/** Control signs other than tabs, line breaks and those that Windows-1252 gives to bytes it does not use. */
const noText = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u

function checked(decoded: DecodedText): DecodedText {
	const text = decoded.text.endsWith(END_OF_FILE) ? decoded.text.slice(0, -1) : decoded.text
	if (noText.test(text)) throw new UnreadableFile('unknown')
	return { ...decoded, text }
}
