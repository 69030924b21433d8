const tagPattern = /<\/?([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi
const childless = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** One page in so many is looked at besides, for what does not show in its tags. */
const EVERY = 8

/**
 * Pages that show all there is to see in the markup of a site: each element that stands somewhere, below all that it
 * stands in, with its attributes, class and role, is on one of them. Thousands of village pages differ in words only.
 */
export function markupSample(paths: readonly string[], read: (path: string) => string): string[] {
	const seen = new Set<string>()
	return paths.filter((path, index) => {
		const before = seen.size
		for (const place of placesOf(read(path))) seen.add(place)
		return seen.size > before || index % EVERY === 0
	})
}

/** Every element of a page with its way down from the root: "html>body>main class=…". */
export function* placesOf(html: string): Generator<string> {
	const way: string[] = []
	for (const [tag, name = '', attributes = ''] of html.matchAll(tagPattern)) {
		if (tag[1] === '/') {
			way.pop()
			continue
		}
		way.push(name + kindOf(attributes))
		yield way.join('>')
		if (childless.has(name) || tag.endsWith('/>')) way.pop()
	}
}

/** Names of all attributes, and the values of those that say what an element is. */
function kindOf(attributes: string): string {
	return attributes.replace(/\s+([^\s"'>/=]+)(\s*=\s*"[^"]*")?/g, (_all, name: string, value = '') =>
		/^(?:class|role|type|scope|rel)$/.test(name) ? ` ${name}${value}` : ` ${name}`,
	)
}
