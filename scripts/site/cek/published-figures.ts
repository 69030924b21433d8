import type { CurrentFigure } from '../../../src/schemas/figure-record.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { type PageFigure, pageFigures } from './page-figure.ts'

/** A figure of a finished site, with the pieces of its page in both languages. */
export type PublishedFigure = CurrentFigure & { html: { id: string; en: string } }

type Placed = { page: string; figure: PageFigure }

/**
 * Every figure of a finished site by its id. One that stands on several pages is told from the page it belongs to: that
 * of an area before any other, and of several the one with the shortest address.
 */
export function publishedFigures(files: SiteFiles): Map<string, PublishedFigure> {
	const english = figuresOf(files, (path) => path.startsWith('en/'))
	const published = new Map<string, PublishedFigure>()
	for (const { page, figure } of figuresOf(files, (path) => !path.startsWith('en/')).values()) {
		// A portal in Indonesian alone says it once, for both.
		const twin = english.size === 0 ? figure : english.get(figure.id)?.figure
		if (twin) published.set(figure.id, joined(page, figure, twin))
	}
	return published
}

function figuresOf(files: SiteFiles, isOurs: (path: string) => boolean): Map<string, Placed> {
	const found = new Map<string, Placed>()
	for (const path of [...files.paths].filter((one) => one.endsWith('index.html') && isOurs(one)).toSorted(byHome)) {
		for (const figure of pageFigures(files.read(path))) {
			if (!found.has(figure.id)) found.set(figure.id, { page: `/${path.replace(/index\.html$/, '')}`, figure })
		}
	}
	return found
}

function byHome(a: string, b: string): number {
	const rank = (path: string) => (/^(?:en\/)?wilayah\//.test(path) ? 0 : 1)
	return rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1)
}

function joined(page: string, id: PageFigure, en: PageFigure): PublishedFigure {
	return {
		id: id.id,
		page: `${page}#${id.anchor}`,
		finding: { id: id.finding, en: en.finding },
		says: { id: id.says, en: en.says },
		source: { id: id.source, en: en.source },
		datasets: id.datasets,
		...(id.shows && { shows: id.shows }),
		html: { id: id.html, en: en.html },
	}
}
