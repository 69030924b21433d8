import { trimmed } from './chart-facts.ts'
import type { PlainCell } from './table-text.ts'

const cellOf = (element: Element | null | undefined, numeric: boolean): PlainCell => ({
	text: trimmed(element?.textContent),
	numeric,
	states: [],
})

/** What reads the list beside a map as a table, headings first; `null` for a map without one. */
export function rankedRows(figure: HTMLElement): (() => PlainCell[][]) | null {
	const list = figure.closest('map-block')?.querySelector('.rank')
	if (!list) return null
	const heads = [...list.querySelectorAll('.rank-h span')]
	return () => [
		[cellOf(heads[0], false), cellOf(heads[1], true)],
		...[...list.querySelectorAll('li')].map((item) => [
			cellOf(item.querySelector('span + :is(a, span)'), false),
			cellOf(item.querySelector('b'), true),
		]),
	]
}
