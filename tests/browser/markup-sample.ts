const tagPattern = /<\/?([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi
const childless = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * Pages that show all there is to see in the markup of a site: each element that stands somewhere, below all that it
 * stands in, with its attributes, class and role, is on one of them. Thousands of village pages differ in words only.
 * @param every one page in so many is looked at besides, for what does not show in its tags
 */
export function markupSample(paths: readonly string[], read: (path: string) => string, every: number): string[] {
	const seen: Structure = new Map()
	return paths.filter((path, index) => addStructure(read(path), seen) || index % every === 0)
}

/** All elements seen so far, each below what it stands in: "html", in it "body", in it "main class=…". */
export type Structure = Map<string, Structure>

/** Adds every element of a page with its way down from the root; true when one of them had not been seen. */
export function addStructure(html: string, seen: Structure): boolean {
	let isNew = false
	const way = [seen]
	for (const [tag, name = '', attributes = ''] of html.matchAll(tagPattern)) {
		if (tag[1] === '/') {
			if (way.length > 1) way.pop()
			continue
		}
		const above = way.at(-1) ?? seen
		const kind = name + kindOf(attributes)
		const own: Structure = above.get(kind) ?? new Map()
		if (!above.has(kind)) {
			above.set(kind, own)
			isNew = true
		}
		if (!childless.has(name) && !tag.endsWith('/>')) way.push(own)
	}
	return isNew
}

/** Names of all attributes, and the values of those that say what an element is. */
function kindOf(attributes: string): string {
	return attributes.replace(/\s+([^\s"'>/=]+)(\s*=\s*"[^"]*")?/g, (_all, name: string, value = '') =>
		/^(?:class|role|type|scope|rel)$/.test(name) ? ` ${name}${value}` : ` ${name}`,
	)
}
