/** A page in one of its languages, as a list of pages for search engines names it (`xhtml:link`). */
export type LanguageLink = { lang: 'id' | 'en'; url: string }

/**
 * The same page in each of its languages, itself included; nothing where the list has it in one alone. The sitemap
 * integration of the site builder compares every address with every other: a minute for the pages of the nation.
 */
export function languageLinks(address: string, listed: ReadonlySet<string>): LanguageLink[] | undefined {
	const { origin, pathname } = new URL(address)
	const path = pathname.replace(/^\/en\//, '/')
	const links: LanguageLink[] = [
		{ lang: 'id', url: `${origin}${path}` },
		{ lang: 'en', url: `${origin}/en${path}` },
	]
	return links.every(({ url }) => listed.has(url)) ? links : undefined
}
