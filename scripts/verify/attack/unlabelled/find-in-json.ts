import { findInPage, type Search, type Unlabelled } from './find-in-page.ts'
import { quietKeys } from './quiet-keys.ts'

type Json = Readonly<Record<string, unknown>>

/** What stands around a value: programmes named, and what the attack needs to read it as a cell. */
type Around = { programmes: ReadonlySet<string>; place: ReadonlySet<string> }

/** Fields that say what a value is about; with all of them around, the attack reads it. */
const placeFields = ['kode_wilayah', 'kode_kecamatan', 'program', 'periode'] as const

/**
 * Small numbers of a JSON file inside objects about a programme: those that name one in a field or a value of their own,
 * and all inside them. A `nilai` that the attack reads is left out.
 */
export function findInJson(file: string, text: string, { names, smallIn }: Search): Unlabelled[] {
	const found: Unlabelled[] = []
	visit(parsed(text), '', { programmes: names.of(file), place: new Set() })
	return found

	function visit(node: unknown, key: string, around: Around): void {
		if (Array.isArray(node)) {
			const inside = { ...around, programmes: names.of(ownText(node)).union(around.programmes) }
			for (const item of node) visit(item, key, inside)
		} else if (isObject(node)) {
			const place = new Set([...around.place, ...placeFields.filter((field) => field in node)])
			const inside = { place, programmes: names.of(ownText(node)).union(around.programmes) }
			for (const [name, value] of Object.entries(node)) visit(value, name, inside)
		} else if (around.programmes.size > 0 && !isQuiet(key, around)) {
			if (typeof node !== 'string' && typeof node !== 'number') return
			// The whole text of an article in a feed is read as the page it is.
			if (key === 'content_html') return void found.push(...findInPage(String(node), [], { names, smallIn }))
			for (const _ of smallIn(String(node))) found.push({ programmes: around.programmes, where: key })
		}
	}
}

function isQuiet(key: string, { place }: Around): boolean {
	const isPlaced =
		place.has('program') && place.has('periode') && (place.has('kode_wilayah') || place.has('kode_kecamatan'))
	return quietKeys.has(key) || (key === 'nilai' && isPlaced)
}

/** Fields and texts of an object or list itself, without what is deeper. */
function ownText(node: Json | readonly unknown[]): string {
	const values = Object.values(node).filter((value) => typeof value === 'string')
	return [...(Array.isArray(node) ? [] : Object.keys(node)), ...values].join('\n')
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		// A broken file is reported by the structure checks.
		return null
	}
}
