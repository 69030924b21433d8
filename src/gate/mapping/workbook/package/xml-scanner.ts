import { UnreadableFile } from '../unreadable.ts'

export type XmlAttributes = Readonly<Record<string, string>>

/** What is met in a document, names as they stand there. */
export type XmlEvents = {
	/** Attributes are cut only when asked for, while the call lasts. */
	open(name: string, attributes: () => XmlAttributes): void
	close(name: string): void
	/** A stretch between two tags, entities as they stand. */
	text(text: string): void
	cdata(text: string): void
}

const LT = 60
const GT = 62
const SLASH = 47
const QUOTE = 34
const APOSTROPHE = 39
const nameStart = /^[\p{L}_:]/u

/**
 * Cuts XML into tags and text, whatever the pieces it arrives in. Written for sheets, which are a million tags of one or
 * two letters: most of them cost a look at each letter and nothing else. A document type is refused, as the formats ask:
 * its entities could blow up; what is not well-formed is damaged. That it hears what saxen hears is held by a property test.
 * @throws {UnreadableFile}
 */
export class XmlScanner {
	readonly #events: XmlEvents
	readonly #open: string[] = []
	readonly #names: string[] = []
	#rest = ''
	#hasRoot = false
	/** The tag being told: its attributes lie in `#text` from `#from` to `#to`. */
	#text = ''
	#from = 0
	#to = 0
	readonly #attributes = () => attributesIn(this.#text, this.#from, this.#to)

	constructor(events: XmlEvents) {
		this.#events = events
	}

	write(piece: string): void {
		const text = this.#rest === '' ? piece : this.#rest + piece
		let at = 0
		for (;;) {
			const tag = text.indexOf('<', at)
			if (tag === -1) break
			if (tag > at) this.#between(text.slice(at, tag))
			const next = this.#markup(text, tag)
			if (next === -1) {
				at = tag
				break
			}
			at = next
		}
		this.#rest = text.slice(at)
	}

	/** The document is over. */
	end(): void {
		this.#between(this.#rest)
		if (this.#open.length > 0 || !this.#hasRoot) throw new UnreadableFile('damaged')
	}

	#between(text: string): void {
		if (this.#open.length > 0) this.#events.text(text)
		// A mark of the order of bytes may stand before everything.
		else if (text.trim() !== '') throw new UnreadableFile('damaged')
	}

	/** Reads what begins at a `<`; where the next begins, or -1 where its end has not come yet. */
	#markup(text: string, at: number): number {
		const sign = text.charCodeAt(at + 1)
		if (sign === SLASH) return this.#closing(text, at)
		if (sign === 33) return this.#declaration(text, at)
		if (sign === 63) return behind(text, '?>', at)
		return this.#opening(text, at)
	}

	#closing(text: string, at: number): number {
		const name = this.#open.at(-1)
		if (name === undefined) throw new UnreadableFile('damaged')
		let end = at + 2 + name.length
		if (text.charCodeAt(end) !== GT) end = text.indexOf('>', at)
		if (end === -1) return -1
		if (!text.startsWith(name, at + 2) || text.slice(at + 2 + name.length, end).trim() !== '')
			throw new UnreadableFile('damaged')
		this.#open.pop()
		this.#events.close(name)
		return end + 1
	}

	#opening(text: string, at: number): number {
		const end = tagEnd(text, at + 1)
		if (end === -1) return -1
		const isClosed = text.charCodeAt(end - 1) === SLASH
		const to = isClosed ? end - 1 : end
		if (this.#open.length === 0 && this.#hasRoot) throw new UnreadableFile('damaged')
		this.#hasRoot = true
		const name = this.#nameAt(text, at + 1, to)
		this.#text = text
		this.#from = at + 1 + name.length
		this.#to = to
		this.#events.open(name, this.#attributes)
		if (isClosed) this.#events.close(name)
		else this.#open.push(name)
		return end + 1
	}

	/** Most tags bear the name of the last one as deep as they: no text is made anew for it. */
	#nameAt(text: string, from: number, to: number): string {
		const depth = this.#open.length
		const last = this.#names[depth]
		const end = nameEnd(text, from, to)
		if (last !== undefined && last.length === end - from && text.startsWith(last, from)) return last
		const name = text.slice(from, end)
		if (!nameStart.test(name)) throw new UnreadableFile('damaged')
		this.#names[depth] = name
		return name
	}

	#declaration(text: string, at: number): number {
		const begun = text.slice(at, at + 9)
		if (begun.startsWith('<!--')) return behind(text, '-->', at + 4)
		if (begun === '<![CDATA[') {
			const end = text.indexOf(']]>', at)
			if (end === -1) return -1
			if (this.#open.length === 0) throw new UnreadableFile('damaged')
			this.#events.cdata(text.slice(at + 9, end))
			return end + 3
		}
		if ('<![CDATA['.startsWith(begun) || '<!--'.startsWith(begun)) return -1
		throw new UnreadableFile('damaged')
	}
}

/** The place behind a sign, or -1. */
function behind(text: string, sign: string, from: number): number {
	const at = text.indexOf(sign, from)
	return at === -1 ? -1 : at + sign.length
}

/** The `>` that ends a tag: one inside of quotation marks is part of a value. */
function tagEnd(text: string, from: number): number {
	let quote = 0
	for (let at = from; at < text.length; at++) {
		const sign = text.charCodeAt(at)
		if (sign === LT) throw new UnreadableFile('damaged')
		if (quote !== 0) {
			if (sign === quote) quote = 0
		} else if (sign === GT) return at
		else if (sign === QUOTE || sign === APOSTROPHE) quote = sign
	}
	return -1
}

function nameEnd(text: string, from: number, to: number): number {
	let at = from
	while (at < to && text.charCodeAt(at) > 32) at++
	return at
}

/** The attributes of a tag; of two of one name the first. */
function attributesIn(text: string, from: number, to: number): XmlAttributes {
	const found: Record<string, string> = {}
	let at = from
	for (;;) {
		while (at < to && text.charCodeAt(at) <= 32) at++
		if (at >= to) return found
		const equals = text.indexOf('=', at)
		if (equals === -1 || equals >= to) throw new UnreadableFile('damaged')
		let value = equals + 1
		while (value < to && text.charCodeAt(value) <= 32) value++
		const quote = text[value]
		const end = quote === '"' || quote === "'" ? text.indexOf(quote, value + 1) : -1
		if (end === -1 || end >= to) throw new UnreadableFile('damaged')
		const name = text.slice(at, equals).trimEnd()
		if (!Object.hasOwn(found, name)) found[name] = text.slice(value + 1, end)
		at = end + 1
	}
}
