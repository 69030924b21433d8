import { bodyOf, elementIn, elementsIn } from '../../ground/html/elements.ts'
import { textOf } from '../../ground/html/text.ts'
import type { FigureCell } from './figure-table.ts'

/**
 * The figures of a map, as its areas tell them: "Kabupaten Pacitan: 12,97 persen". The drawing for phones says the same
 * again, so the first one alone is read. The period is the last word of the line above the drawing.
 */
export function mapCells(html: string): FigureCell[] {
	const says = elementIn(html, (tag) => tag.is('chart-sub'))
	const period = textOf(says ? bodyOf(html, says) : '')
		.split(', ')
		.at(-1)
	const found = elementIn(html, (tag) => tag.name === 'svg')
	const drawing = found ? bodyOf(html, found) : ''
	return elementsIn(drawing, (tag) => tag.has('data-kode')).flatMap((area) => {
		const body = bodyOf(drawing, area)
		const title = elementIn(body, (tag) => tag.name === 'title')
		if (!title || body.slice(0, title.tag.start).trim() !== '') return []
		const [row = '', ...text] = textOf(bodyOf(body, title)).split(': ')
		return [{ key: `${area.tag.get('data-kode')}|${period}`, row, column: period ?? '', text: text.join(': ') }]
	})
}
