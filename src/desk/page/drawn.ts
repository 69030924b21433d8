import { make } from '../../components/dom/make-element.ts'

type Cell = string | Node

/** A table with a heading line; numbers are not aligned, since columns of the desk hold texts. */
export function drawnTable(headings: readonly string[], rows: readonly (readonly Cell[])[]): HTMLElement {
	const head = make('tr', {}, ...headings.map((heading) => make('th', { scope: 'col' }, heading)))
	const body = rows.map((cells) => make('tr', {}, ...cells.map((cell) => make('td', {}, cell))))
	return make(
		'div',
		{ class: 'over', tabindex: '0' },
		make('table', {}, make('thead', {}, head), make('tbody', {}, ...body)),
	)
}

/** A field with its label, each naming the other. */
export function labelled(label: string, field: HTMLElement, id: string): HTMLElement {
	field.id = id
	return make('p', { class: 'desk-field' }, make('label', { for: id }, label), field)
}

/** A list to choose from; `chosen` is what stands there first. */
export function choice(
	options: readonly { value: string; label: string }[],
	chosen: string,
	onChoice: (value: string) => void,
): HTMLSelectElement {
	const list = make(
		'select',
		{},
		...options.map(({ value, label }) => make('option', { value, selected: value === chosen }, label)),
	)
	list.addEventListener('change', () => onChoice(list.value))
	return list
}
