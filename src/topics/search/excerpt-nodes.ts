/**
 * An excerpt of the full text as text and marks. It comes as HTML with its finds between `<mark>` and `</mark>` and its
 * signs as entities; no page may read HTML while it runs, and nothing else of it is wanted.
 */
export function excerptNodes(html: string): (string | HTMLElement)[] {
	return html.split(/<mark>(.*?)<\/mark>/s).map((text, at) => {
		if (at % 2 === 0) return decoded(text)
		const mark = document.createElement('mark')
		mark.textContent = decoded(text)
		return mark
	})
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' }

function decoded(text: string): string {
	return text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (whole, name: string) => signs[name] ?? whole)
}
