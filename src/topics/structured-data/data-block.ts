/** Facts as the text of one JSON-LD data block; empty for none. No text in it can end the block it stands in. */
export function dataBlock(facts: readonly object[]): string {
	if (facts.length === 0) return ''
	const graph = { '@context': 'https://schema.org', '@graph': facts }
	return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
