import { make } from '../../components/dom/make-element.ts'

/** A link to another comparison, drawn in place; its address works in a new window too. */
export function queryLink(text: string, query: string, open: (query: string) => void): HTMLAnchorElement {
	const link = make('a', { href: location.pathname + query }, text)
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
		event.preventDefault()
		open(query)
	})
	return link
}
