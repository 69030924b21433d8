/** An item and what it is looked up by. */
export type Named<Item> = { name: string; item: Item }

/** What the parts of a list are made by, and the most that one may weigh. */
export type Cutting<Item, Part> = { make(items: readonly Item[]): Part; bytesOf(part: Part): number; most: number }

/** So many items in a row tell what many more of them weigh. */
const SAMPLE = 300
/** Parts are cut a little smaller than they may be, since items do not weigh all the same. */
const FILL = 0.85

/**
 * A list in the order of names, cut into as few parts as keep each light. A part stands under the shortest beginning
 * behind the last name of the part before, the first one under the empty one: what bears a name is in the last part whose
 * beginning is not behind it. What bears one name stays together, however heavy.
 */
export function cutByName<Item, Part>(
	named: readonly Named<Item>[],
	cutting: Cutting<Item, Part>,
): [beginning: string, part: Part][] {
	const sorted = named.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
	let last: string | undefined
	return cut(sorted, cutting).map(([own, part]) => {
		const beginning = last === undefined ? '' : beginningBehind(last, own[0]?.name ?? '')
		last = own.at(-1)?.name ?? ''
		return [beginning, part]
	})
}

function cut<Item, Part>(
	named: readonly Named<Item>[],
	cutting: Cutting<Item, Part>,
): [readonly Named<Item>[], Part][] {
	if (named.length === 0) return []
	const heavy = Math.ceil(estimate(named, cutting) / (cutting.most * FILL))
	const isLight = heavy <= 1
	const part = isLight || named.length <= SAMPLE ? cutting.make(named.map(({ item }) => item)) : undefined
	if (part !== undefined && cutting.bytesOf(part) <= cutting.most) return [[named, part]]
	const groups = evenly(named, Math.max(2, heavy))
	if (groups.length > 1) return groups.flatMap((group) => cut(group, cutting))
	return [[named, part ?? cutting.make(named.map(({ item }) => item))]]
}

/** What a list weighs, by some from its middle: parts of many share what parts of few must say each. */
function estimate<Item, Part>(named: readonly Named<Item>[], { make, bytesOf }: Cutting<Item, Part>): number {
	const from = Math.max(0, Math.floor((named.length - SAMPLE) / 2))
	const some = named.slice(from, from + SAMPLE).map(({ item }) => item)
	return (bytesOf(make(some)) * named.length) / some.length
}

/** So many groups of about one size, never cut between items of one name. */
function evenly<Item>(named: readonly Named<Item>[], pieces: number): Named<Item>[][] {
	const groups: Named<Item>[][] = []
	for (const [at, one] of named.entries()) {
		const isFull = at >= (groups.length * named.length) / pieces
		if (isFull && one.name !== named[at - 1]?.name) groups.push([])
		groups.at(-1)?.push(one)
	}
	return groups
}

/** The shortest beginning of a name that stands behind another name. */
function beginningBehind(last: string, name: string): string {
	const length = [...name].findIndex((letter, at) => letter !== last[at])
	return name.slice(0, length + 1)
}
