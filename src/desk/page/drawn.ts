import { make } from '../../components/dom/make-element.ts'

type Cell = string | Node

/** A step of the desk; its heading can be led to. */
export function drawnStep(title: string, ...children: readonly (Node | string | null)[]): HTMLElement {
	return make('section', { class: 'sec' }, make('h2', { tabindex: '-1' }, title), ...children)
}

/**
 * A table with a heading line that stays in sight; a long one scrolls in its own place.
 * @param numbers positions of columns that hold numbers
 */
export function drawnTable(
	name: string,
	headings: readonly string[],
	rows: readonly (readonly Cell[])[],
	numbers: readonly number[] = [],
): HTMLElement {
	const aligned = (at: number) => ({ class: numbers.includes(at) ? 'r' : undefined })
	const head = make('tr', {}, ...headings.map((heading, at) => make('th', { scope: 'col', ...aligned(at) }, heading)))
	const body = rows.map((cells) => make('tr', {}, ...cells.map((cell, at) => make('td', aligned(at), cell))))
	return make(
		'div',
		{ class: 'tbl desk-table', tabindex: '0', role: 'region', 'aria-label': name },
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
	onSettled(list, () => onChoice(list.value))
	return list
}

/**
 * An arrow or a letter changes a closed list at each press, on the way to the option that is meant: that one is known once
 * the list is left, or at Enter. A choice from the open list is meant as it is.
 */
function onSettled(list: HTMLSelectElement, act: () => void): void {
	let pressed = false
	let passing = false
	const settle = () => {
		if (!passing) return
		passing = false
		act()
	}
	list.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && passing) {
			event.preventDefault()
			settle()
		}
		pressed = true
		// What a key changes by itself, it changes before anything else has its turn.
		setTimeout(() => {
			pressed = false
		})
	})
	list.addEventListener('change', () => {
		passing = true
		if (!pressed) settle()
	})
	// The next field has the focus before the step may be drawn anew.
	list.addEventListener('blur', () => setTimeout(settle))
}
