import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedPages, contentsElsewhere, figuresOn } from '../../../../scripts/site/cek/changed-pages.ts'
import { publishedFigures } from '../../../../scripts/site/cek/published-figures.ts'
import { supersededFigures } from '../../../../scripts/site/cek/superseded-figures.ts'
import { type InventedFigure, inventedSite } from './invented-site.ts'

/** A trend of one of four measures, which shows one of three things, in one of two issues of its data. */
const anyFigure = fc.tuple(fc.nat(3), fc.nat(2), fc.nat(1)).map(([part, content, issue]): InventedFigure => {
	const shown = `${10 + content}`
	return {
		id: `TREN${part}-${content}ABC-${issue}AA`,
		anchor: `tren-${part}`,
		cells: { '2025': [shown, shown] },
	}
})
const somePages = fc.uniqueArray(fc.constantFrom('', 'wilayah/99/', 'wilayah/99.01/', 'berita/satu/'), { minLength: 1 })

test('what a change of some pages took away is what comparing all pages finds', () => {
	const anySite = somePages.chain((pages) =>
		fc.record(
			Object.fromEntries(
				pages.map((page) => [page, fc.uniqueArray(anyFigure, { selector: ({ anchor }) => anchor, maxLength: 3 })]),
			),
		),
	)
	fc.assert(
		fc.property(anySite, anySite, (was, change) => {
			const [before, now] = [inventedSite(was), inventedSite({ ...was, ...change })]
			const pages = changedPages(before, now)
			const elsewhere = contentsElsewhere(now, pages)
			const spared = supersededFigures(figuresOn(before, pages, elsewhere), figuresOn(now, pages, elsewhere))
			const whole = supersededFigures(publishedFigures(before), publishedFigures(now))
			expect(spared.map(({ id }) => id)).toEqual(whole.map(({ id }) => id))
		}),
	)
})

test('pages are the same whatever release they belong to, and a page goes with its twin', () => {
	const page = (release: string, text: string) => `<!doctype html><html data-rilis="${release}"><p>${text}</p></html>`
	const site = (pages: Record<string, string>) => ({
		paths: new Set(Object.keys(pages)),
		read: (path: string) => pages[path] ?? '',
	})
	const before = site({
		'index.html': page('a1b2c3d4e5', 'satu'),
		'en/index.html': page('a1b2c3d4e5', 'one'),
		'en/lain/index.html': page('a1b2c3d4e5', 'other'),
	})
	const now = site({
		'index.html': page('z9z9z9z9z9', 'satu'),
		'en/index.html': page('z9z9z9z9z9', 'ones'),
		'en/lain/index.html': page('z9z9z9z9z9', 'other'),
	})
	expect([...changedPages(before, now)].sort()).toEqual(['en/index.html', 'index.html'])
	expect([...changedPages(before, before)]).toEqual([])
	expect([...changedPages(before, now, new Set(['en/index.html']))]).toEqual([])
})
