import type { CurrentFigure } from '../../../src/schemas/figure-record.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { ownText } from '../../ground/html/own-text.ts'
import { type PageFigure, pageFigures } from './page-figure.ts'

/** A figure of a finished site, with the pieces of its page in both languages. */
export type PublishedFigure = CurrentFigure & { html: { id: string; en: string } }

type Placed = { page: string; figure: PageFigure }

/**
 * Every figure of a finished site, once. One that stands on several pages is told from the page it belongs to: that
 * of an area before any other, and of several the one with the shortest address. Pages are read one after the other, each
 * with its twin, so that memory holds two of them and the ids of all figures.
 */
export function* eachFigure(
	files: SiteFiles,
	onPage?: (done: number, all: number) => void,
): Generator<PublishedFigure> {
	const pages = [...files.paths].filter((path) => path.endsWith('index.html'))
	const isBilingual = pages.some(isEnglish)
	const twins = [...new Set(pages.map((path) => path.replace(/^en\//, '')))].toSorted(byHome)
	const [mine, english] = [firstOnes(), firstOnes()]
	for (const [at, path] of twins.entries()) {
		const placed = mine.of(path, path, files)
		// A portal in Indonesian alone says it once, for both.
		const said = isBilingual ? english.of(`en/${path}`, path, files) : placed
		for (const id of new Set([...placed.keys(), ...said.keys()])) {
			const own = placed.get(id) ?? mine.waiting.get(id)
			const twin = said.get(id) ?? english.waiting.get(id)
			if (own && twin) yield joined(own.page, own.figure, twin.figure)
			else if (own) mine.waiting.set(id, own)
			else if (twin) english.waiting.set(id, twin)
		}
		onPage?.(at + 1, twins.length)
	}
}

/** Every figure of a finished site by its id. */
export function publishedFigures(files: SiteFiles): Map<string, PublishedFigure> {
	return new Map([...eachFigure(files)].map((figure) => [figure.id, figure]))
}

/** Figures of one language where they are met first, and those whose twins in the other were not met yet. */
function firstOnes() {
	const met = new Set<string>()
	return {
		waiting: new Map<string, Placed>(),
		of(path: string, page: string, files: SiteFiles): Map<string, Placed> {
			const placed = new Map<string, Placed>()
			for (const figure of files.paths.has(path) ? pageFigures(files.read(path)) : []) {
				if (met.has(figure.id)) continue
				met.add(ownText(figure.id))
				placed.set(figure.id, { page: `/${page.replace(/index\.html$/, '')}`, figure })
			}
			return placed
		},
	}
}

const isEnglish = (path: string) => path.startsWith('en/')

function byHome(a: string, b: string): number {
	const rank = (path: string) => (path.startsWith('wilayah/') ? 0 : 1)
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
