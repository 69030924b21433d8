import { withoutRelease } from '../../../src/offline/release-mark.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { wordOf } from '../../ground/files/word-of.ts'
import { ownText } from '../../ground/html/own-text.ts'
import type { PageScan } from './page-scan.ts'

/** What a page says of itself that other pages are held against, and the links that lead into other pages. */
export type KnownPage = Pick<PageScan, 'language' | 'title' | 'description' | 'indexed'> & { inner: string[] }

/** Files in which nothing was wrong, by what was asked of them; of pages, what others are held against. */
export type StructureRecord = {
	asked: string
	/** All files that there were: links led to these. */
	paths: string[]
	/** Each in a word for its bytes. */
	words: Record<string, string>
	pages: Record<string, KnownPage>
}

/** Spares the structure of a site the files that it read before and found nothing wrong in. */
export type KnownStructure = {
	/** `page` of a page; `undefined` for a file that must be read. */
	find(path: string, text: string): { page: KnownPage | undefined } | undefined
	/** Takes note of a file in which nothing was wrong. */
	keep(path: string, text: string, page?: KnownPage): void
	record(): StructureRecord
}

/** A link that leads to the same place wherever it stands. */
const fixed = /^(?:\/|#|[a-z][a-z\d+.-]*:)/i

/** So few files that went are looked for in all pages; more make all pages new. */
const MOST_GONE = 40

/**
 * A page that is as it was still leads to where it led, unless a file went since: whoever names one of those is read anew.
 * @param asked one word for all that the structure depends on besides the site: its program, and what it must not hold
 * @param before what an earlier look left; asked for something else, it is worth nothing
 */
export function knownStructure(asked: string, before: StructureRecord | undefined, site: SiteFiles): KnownStructure {
	const usable = before?.asked === asked ? before : undefined
	const gone = namesGone(usable?.paths ?? [], site.paths)
	const kept: StructureRecord = { asked, paths: [...site.paths], words: {}, pages: {} }
	const bytes = (text: string) => wordOf(withoutRelease(text))
	return {
		find(path, text) {
			if (!usable || gone.length > MOST_GONE || usable.words[path] !== bytes(text)) return undefined
			if (gone.some((name) => text.includes(name))) return undefined
			return { page: usable.pages[path] }
		},
		keep(path, text, page) {
			kept.words[path] = bytes(text)
			if (page) kept.pages[path] = page
		},
		record: () => kept,
	}
}

/** What of a scan is remembered; nothing of a page whose links depend on where it stands. */
export function knownPage({ links, assets, ...scan }: PageScan, inner: readonly string[]): KnownPage | undefined {
	const { language, title, description, indexed } = scan
	if (![...links, ...assets].every((link) => fixed.test(link))) return undefined
	return { language, title, description, indexed, inner: [...new Set(inner.map(ownText))] }
}

/** How a link would name files that went: by their own name, or that of their folder. */
function namesGone(before: readonly string[], now: ReadonlySet<string>): string[] {
	const gone = before.filter((path) => !now.has(path))
	return gone.map((path) => path.replace(/index\.html$/, '').replace(/^.*\/(?=[^/]+\/?$)/, ''))
}
