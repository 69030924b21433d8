import { editDistance } from './edit-distance.ts'
import { bareName } from './search-engine.ts'

/** An area of the list of names: its code and its name with the word for its kind. */
export type NamedArea = { code: string; name: string }

/** A name that may be meant, with the names of the areas around it, nearest first. */
export type NearName = NamedArea & { around: string[] }

/** How many areas are proposed. */
const MOST_NEAR = 6

/** Words for kinds of areas as people type them, with the length of the codes they mean. */
const kinds: Readonly<Record<string, readonly number[]>> = {
	prov: [2],
	provinsi: [2],
	kab: [5],
	kabupaten: [5],
	kota: [5],
	kec: [8],
	kecamatan: [8],
	desa: [13],
	ds: [13],
	kel: [13],
	kelurahan: [13],
}

/** Reads the list of names: pairs of code and name. */
export function parseNames(pairs: readonly (readonly [code: string, name: string])[]): NamedArea[] {
	return pairs.map(([code, name]) => ({ code, name }))
}

/** Letters and digits alone: "Ra'as", "raas" and "Batang-batang", "batang batang" are the same to a typing hand. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')
}

/** Mistakes allowed in a word: one in a short name, three in a long one. */
function mistakesIn(word: string): number {
	if (word.length < 3) return 0
	if (word.length < 5) return 1
	return word.length < 9 ? 2 : 3
}

/**
 * Areas whose names are nearly what was typed, the nearest first and among equals those of the kind that was typed.
 * When no name is near the whole, each word is tried by itself, the longest first.
 */
export function nearNames(query: string, areas: readonly NamedArea[]): NearName[] {
	const words = query
		.toLowerCase()
		.split(/[\s.,]+/)
		.filter(Boolean)
	const wanted = words.flatMap((word) => kinds[word] ?? [])
	const named = words.filter((word) => !(word in kinds))
	const tries = [named.join(''), ...named.toSorted((a, b) => b.length - a.length)]
	for (const one of tries.map(plain).filter((text) => text.length > 1)) {
		const near = nearTo(one, areas, wanted)
		if (near.length > 0) return near
	}
	return []
}

function nearTo(typed: string, areas: readonly NamedArea[], wanted: readonly number[]): NearName[] {
	const most = mistakesIn(typed)
	const names = new Map(areas.map(({ code, name }) => [code, name]))
	const scored = areas
		.map((area) => ({ area, distance: editDistance(typed, plain(bareName(area.name)), most) }))
		.filter(({ distance }) => distance <= most)
	// A name one letter off makes those three letters off mere noise.
	const enough = scored.reduce((least, { distance }) => Math.min(least, distance), most) + 1
	return scored
		.filter(({ distance }) => distance <= enough)
		.toSorted(
			(a, b) =>
				a.distance - b.distance ||
				Number(wanted.includes(b.area.code.length)) - Number(wanted.includes(a.area.code.length)) ||
				a.area.code.length - b.area.code.length ||
				(a.area.code < b.area.code ? -1 : 1),
		)
		.slice(0, MOST_NEAR)
		.map(({ area }) => ({ ...area, around: aroundOf(area.code, names) }))
}

/** Names of the areas around one, from its own parent up to the kabupaten, or the province of a kabupaten. */
function aroundOf(code: string, names: ReadonlyMap<string, string>): string[] {
	const parts = code.split('.')
	const outer = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('.'))
	return outer
		.toReversed()
		.slice(0, 2)
		.flatMap((one) => names.get(one) ?? [])
}
