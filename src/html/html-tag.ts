import { decodeHTMLAttribute } from 'entities'

/** Where it begins and ends in its text, its angle brackets included. */
export type TagSpan = { start: number; end: number; selfClosing: boolean }

/** An opening tag as it stands in its text; attributes are cut out and decoded only when they are asked for. */
export class HtmlTag {
	readonly name: string
	readonly start: number
	readonly end: number
	readonly selfClosing: boolean
	private readonly html: string
	/** Where names and values of attributes stand: name from, name to, value from, value to. */
	private readonly places: readonly number[]

	constructor(html: string, name: string, { start, end, selfClosing }: TagSpan, places: readonly number[]) {
		this.name = name
		this.start = start
		this.end = end
		this.selfClosing = selfClosing
		this.html = html
		this.places = places
	}

	/** The tag as it is written. */
	get written(): string {
		return this.html.slice(this.start, this.end)
	}

	/** Calls `each` with names and values as they are written, entities and all, but for values that are shorter. */
	eachAttribute(each: (name: string, value: string) => void, shortest = 0): void {
		const { html, places } = this
		for (let at = 0; at < places.length; at += 4) {
			if ((places[at + 3] ?? 0) - (places[at + 2] ?? 0) < shortest) continue
			each(html.slice(places[at], places[at + 1]).toLowerCase(), html.slice(places[at + 2], places[at + 3]))
		}
	}

	/** The value of an attribute with its entities read back; the first of a name counts, as in a browser. */
	get(name: string): string | undefined {
		const at = this.placeOf(name)
		return at === -1 ? undefined : decoded(this.html.slice(this.places[at + 2], this.places[at + 3]))
	}

	has(name: string): boolean {
		return this.placeOf(name) !== -1
	}

	/** True for a tag that has the class. */
	is(className: string): boolean {
		return this.classes().includes(className)
	}

	classes(): readonly string[] {
		const at = this.placeOf('class')
		return at === -1 ? none : (this.get('class')?.split(/\s+/) ?? none)
	}

	/** All attributes, their entities read back. */
	attributes(): Map<string, string> {
		const attributes = new Map<string, string>()
		this.eachAttribute((name, value) => {
			if (!attributes.has(name)) attributes.set(name, decoded(value))
		})
		return attributes
	}

	/** Every tag of a site is asked: names are compared where they stand, and cut out only when in capitals. */
	private placeOf(name: string): number {
		const { html, places } = this
		for (let at = 0; at < places.length; at += 4) {
			const from = places[at] ?? 0
			const to = places[at + 1] ?? 0
			if (to - from !== name.length) continue
			if (html.startsWith(name, from) || html.slice(from, to).toLowerCase() === name) return at
		}
		return -1
	}
}

const none: readonly string[] = []

function decoded(value: string): string {
	return value.includes('&') ? decodeHTMLAttribute(value) : value
}
