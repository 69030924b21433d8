import type { SiteFiles } from '../../ground/files/site-files.ts'

/** What changed of an indicator, and in which areas. */
export type ChangedFigures = { readonly indicator: string; readonly areas: readonly string[] }

/** Ready comparisons of the finished site that show an indicator of an area which changed: they lead to both. */
export function comparedPages({ paths, read }: SiteFiles, changed: readonly ChangedFigures[]): string[] {
	const comparisons =
		changed.length > 0 ? [...paths].filter((path) => /^bandingkan\/[^/]+\/index\.html$/.test(path)) : []
	return comparisons.flatMap((path) => {
		const page = read(path)
		const isShown = changed.some(
			({ indicator, areas }) =>
				new RegExp(`[?&;]indikator=${indicator}(?![\\w-])`).test(page) &&
				areas.some((code) => page.includes(`href="/wilayah/${code}/"`)),
		)
		return isShown ? [`/${path.replace(/index\.html$/, '')}`] : []
	})
}
