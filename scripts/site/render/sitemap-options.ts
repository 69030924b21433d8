import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SitemapOptions } from '@astrojs/sitemap'
import { languageLinks } from './language-links.ts'

/**
 * What the list of pages for search engines holds: pages that are meant for them, in both languages, with the day on which
 * they last changed as far as it is known.
 * @param generated the generated folder; before the first build there may be none
 */
export function sitemapOptions(generated: string): NonNullable<SitemapOptions> {
	const read = <T>(name: string, without: T): T => {
		const path = join(generated, name)
		return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : without
	}
	// Pages that say `noindex`: the style page, and those that show only what is simulated. The build fails when page and
	// list disagree.
	const unlisted = new Set(['/gaya/', ...read<string[]>('unlisted.json', [])])
	const lastModified = read<Record<string, string>>('last-modified.json', {})
	const listed = new Set<string>()
	return {
		filter(address) {
			const isListed = !unlisted.has(indonesianPath(address))
			if (isListed) listed.add(address)
			return isListed
		},
		serialize(item) {
			const day = lastModified[indonesianPath(item.url)]
			const links = languageLinks(item.url, listed)
			return { ...item, ...(links && { links }), ...(day && { lastmod: day }) }
		},
	}
}

/** The Indonesian address of a page. */
function indonesianPath(address: string): string {
	return new URL(address).pathname.replace(/^\/en\//, '/')
}
