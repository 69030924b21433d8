/** Words of a source that lead to a dataset. */
export type SourceLink = { text: string; href: string }

/** A source cut at its links, which stand in it one after the other. */
export function sourcePieces(source: string, links: readonly SourceLink[]): { text: string; href?: string }[] {
	const pieces: { text: string; href?: string }[] = []
	let rest = source
	for (const link of links) {
		const at = rest.indexOf(link.text)
		if (at === -1) continue
		pieces.push({ text: rest.slice(0, at) }, link)
		rest = rest.slice(at + link.text.length)
	}
	return [...pieces, { text: rest }].filter(({ text }) => text !== '')
}
