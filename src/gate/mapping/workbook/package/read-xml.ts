import { Parser } from 'saxen'
import { UnreadableFile } from '../unreadable.ts'
import type { Archive } from './archive.ts'

export type XmlAttributes = Readonly<Record<string, string>>

/** What is heard of a document, names without the prefix of their namespace: writers choose prefixes freely. */
export type XmlListener = {
	/** Attributes are cut only when asked for; their values are `decoded` by the one who needs them. */
	open: (name: string, attributes: () => XmlAttributes) => void
	close: (name: string) => void
	text: (text: string) => void
}

/**
 * Reads a part as XML, piece by piece. A document type is refused, as the formats ask: its entities could blow up.
 * @throws {UnreadableFile} as `Archive.unpack`, and for a document type; anything for XML that is not well-formed, see `readWorkbook`
 */
export function readXml(archive: Archive, part: string, listener: XmlListener): void {
	const parser = new Parser()
		.on('openTag', (name, attributes) => listener.open(localName(name), attributes))
		.on('closeTag', (name) => listener.close(localName(name)))
		.on('text', (text) => listener.text(decoded(text)))
		.on('cdata', (text) => listener.text(text))
		.on('attention', () => {
			throw new UnreadableFile('damaged')
		})
		.on('error', (error) => {
			throw error
		})
	let decoder: TextDecoder | null = null
	archive.unpack(part, (piece) => {
		decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
		const text = decoder.decode(piece, { stream: true })
		if (text !== '') parser.write(text)
	})
	parser.end()
}

/** XML is UTF-8 unless it starts with the mark of UTF-16. */
function encodingOf(piece: Uint8Array): string {
	if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
	return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function localName(name: string): string {
	const colon = name.indexOf(':')
	return colon === -1 ? name : name.slice(colon + 1)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text behind the five entities of XML and numeric ones; others stay as they are. */
export function decoded(text: string): string {
	if (!text.includes('&')) return text
	return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
		if (name !== undefined) return entities[name] ?? whole
		const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole
	})
}

/** The decoded value of an attribute by its name without prefix; `null` where it is not given. */
export function attribute(attributes: XmlAttributes, name: string): string | null {
	const plain = attributes[name]
	if (plain !== undefined) return decoded(plain)
	const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`))
	return prefixed === undefined ? null : decoded(attributes[prefixed] as string)
}

/** True for the ways in which writers of XML say yes. */
export function isTrue(value: string | null | undefined): boolean {
	return value === '1' || value === 'true' || value === 'on'
}
