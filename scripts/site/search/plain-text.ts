/** The words of an MDX text: without imports, components, expressions and marks. */
export function plainText(mdx: string): string {
	return mdx
		.replace(/^(?:import|export)\s.*$/gm, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\{[^{}]*\}/g, ' ')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[#*_`>|]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
}

/** The words of a page between `<main>` and `</main>`, with the entities that Astro writes read back. */
export function mainText(html: string): string {
	const main = /<main[\s>][\s\S]*?<\/main>/.exec(html)?.[0] ?? ''
	return unescapeHtml(main.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '))
		.replace(/\s+/g, ' ')
		.trim()
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	'#34': '"',
	nbsp: ' ',
}

/** Text of HTML with its entities read back. */
export function unescapeHtml(html: string): string {
	return html.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
