/** The part of a name that was typed, marked. */
export function marked(text: string, query: string): (string | HTMLElement)[] {
	const at = text.toLowerCase().indexOf(query.toLowerCase())
	if (at === -1) return [text]
	const mark = document.createElement('mark')
	mark.textContent = text.slice(at, at + query.length)
	return [text.slice(0, at), mark, text.slice(at + query.length)]
}
