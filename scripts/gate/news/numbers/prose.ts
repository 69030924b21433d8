/**
 * What a reader reads of the Markdown of an article, each sign in its place: tags, addresses and code are blanked, as no
 * number in them is told to anybody.
 */
export function proseOf(markdown: string): string {
	const blank = (text: string) => text.replace(/[^\n]/g, ' ')
	return markdown
		.replace(/<[A-Za-z/][^>]*>/g, blank)
		.replace(/\]\([^)]*\)/g, (target) => `]${blank(target.slice(1))}`)
		.replace(/`[^`\n]*`/g, blank)
		.replace(/\bhttps?:\/\/\S+/g, blank)
}
