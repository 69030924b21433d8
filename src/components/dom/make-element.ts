import { allowOwnCode } from '../../security/own-code.ts'

type Attributes = Readonly<Record<string, string | boolean | undefined>>

/** An element with its attributes and children; `true` sets an empty attribute, `false` and `undefined` none. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag)
	for (const [name, value] of Object.entries(attributes)) {
		if (value === true) element.setAttribute(name, '')
		else if (value !== false && value !== undefined) element.setAttribute(name, value)
	}
	element.append(...children.filter((child) => child !== null))
	return element
}

/** A button that acts when pressed. */
export function makeButton(text: string, className: string, act: () => void): HTMLButtonElement {
	const button = make('button', { type: 'button', class: className }, text)
	button.addEventListener('click', act)
	return button
}

/** A drawing of src/charts as an element: its text is parsed, never run. */
export function parseDrawing(svg: string): Node {
	allowOwnCode()
	return document.importNode(new DOMParser().parseFromString(svg, 'text/html').body.firstElementChild as Element, true)
}
