import { readText } from './page-text.ts'
import { tableBeside } from './table-beside.ts'

/** A figure with an id as it stands on one page. */
export type PageFigure = { id: string; anchor: string; finding: string; says: string; source: string; html: string }

/** The figures of a page that carry an id, in the order of the page. */
export function pageFigures(html: string): PageFigure[] {
	return html
		.split(/(?=<figure class="chart)/)
		.slice(1)
		.flatMap((part) => {
			const figure = part.slice(0, part.indexOf('</figure>'))
			const id = /<a class="fid"[^>]*\?id=([0-9A-Z-]+)"/.exec(figure)?.[1]
			const anchor = /^<figure[^>]* id="([^"]+)"/.exec(figure)?.[1]
			if (!id || !anchor) return []
			const says = textIn(/class="chart-sub"[^>]*>([\s\S]*?)<\/p>/, figure)
			return [
				{
					id,
					anchor,
					finding: textIn(/class="finding"[^>]*>([\s\S]*?)<\/h\d>/, figure),
					says,
					source: textIn(/class="src"[^>]*>\s*<p[^>]*>([\s\S]*?)<a class="fid"/, figure),
					html: figure + tableBeside(anchor, says, html),
				},
			]
		})
}

function textIn(pattern: RegExp, html: string): string {
	return readText(pattern.exec(html)?.[1] ?? '')
}
