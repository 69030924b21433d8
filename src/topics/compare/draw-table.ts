import type { Table, TableCell } from '../../chart-content/chart-content.ts'
import { type Cell, cellClass, markedCell, rowClass } from '../../components/charts/table-cell.ts'
import { make } from '../../components/dom/make-element.ts'

/** A table of figures as DataTable.astro writes it, for comparisons made in the browser. */
export function drawTable({ columns, rows }: Table, label: string): HTMLElement {
	const head = columns.map((column) =>
		make('th', { scope: 'col', class: column.numeric ? 'r' : undefined }, column.label),
	)
	const body = rows.map((row) =>
		make(
			'tr',
			{ class: rowClass(row as Parameters<typeof rowClass>[0]) },
			...row.cells.map((cell, index) => drawCell(cell, index === 0, columns[index])),
		),
	)
	const table = make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...body))
	return make('section', { class: 'tbl stick', tabindex: '0', 'aria-label': label }, table)
}

function drawCell(cell: TableCell, isHead: boolean, column: Table['columns'][number] | undefined): HTMLElement {
	const marked = markedCell(cell as Cell)
	const mark = marked.mark ? make('span', { class: `mark ${marked.mark.kind}` }, marked.mark.text) : null
	const text = marked.state === 'suppressed' ? make('span', {}, marked.text) : marked.text
	const content = mark ? [mark, ' ', text] : [text]
	const className = cellClass(marked, column)
	return isHead
		? make('th', { scope: 'row', class: className }, ...content)
		: make('td', { class: className }, ...content)
}
