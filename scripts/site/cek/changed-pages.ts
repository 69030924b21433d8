import { withoutRelease } from '../../../src/offline/release-mark.ts'
import { pagesAmong, type SiteFiles } from '../../ground/files/site-files.ts'
import { type PublishedFigure, publishedFigures } from './published-figures.ts'
import { contentOf } from './superseded-figures.ts'

/**
 * The pages that two sites do not have alike, whatever release they belong to; a page goes with its twin.
 * @param alike files known to be alike in both, which need not be read
 */
export function changedPages(before: SiteFiles, now: SiteFiles, alike: ReadonlySet<string> = new Set()): Set<string> {
	const differs = (path: string) =>
		!alike.has(path) &&
		(!before.paths.has(path) ||
			!now.paths.has(path) ||
			withoutRelease(before.read(path)) !== withoutRelease(now.read(path)))
	const changed = pagesAmong(before.paths.union(now.paths)).filter(differs)
	return new Set(changed.flatMap((path) => [path, twinOf(path)]))
}

function twinOf(path: string): string {
	return path.startsWith('en/') ? path.slice('en/'.length) : `en/${path}`
}

/** The contents of all figures on the other pages of a site than these. */
export function contentsElsewhere(site: SiteFiles, pages: ReadonlySet<string>): Set<string> {
	const elsewhere = new Set<string>()
	for (const path of pagesAmong(site.paths))
		if (!pages.has(path)) for (const [, id = ''] of site.read(path).matchAll(figureLink)) elsewhere.add(contentOf(id))
	return elsewhere
}

/** The figures of a site that stand on some of its pages alone: what a change of these pages may have taken away. */
export function figuresOn(
	site: SiteFiles,
	pages: ReadonlySet<string>,
	elsewhere: ReadonlySet<string>,
): Map<string, PublishedFigure> {
	const figures = publishedFigures({ ...site, paths: site.paths.intersection(pages) })
	return new Map([...figures].filter(([id]) => !elsewhere.has(contentOf(id))))
}

const figureLink = /\?id=([0-9A-Z-]+)"/g
