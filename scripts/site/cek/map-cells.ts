import type { FigureCell } from './figure-table.ts'
import { readText } from './page-text.ts'

/**
 * The figures of a map, as its areas tell them: "Kabupaten Pacitan: 12,97 persen". The drawing for phones says the same
 * again, so the first one alone is read. The period is the last word of the line above the drawing.
 */
export function mapCells(html: string): FigureCell[] {
	const period = readText(/class="chart-sub"[^>]*>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '')
		.split(', ')
		.at(-1)
	const drawing = html.slice(0, html.indexOf('</svg>') + 1)
	return [...drawing.matchAll(/data-kode="([^"]+)"[^>]*>\s*<title>([\s\S]*?)<\/title>/g)].map(
		([, code = '', title = '']) => {
			const [row = '', ...text] = readText(title).split(': ')
			return { key: `${code}|${period}`, row, column: period ?? '', text: text.join(': ') }
		},
	)
}
