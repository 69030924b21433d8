import { type SearchKind, searchKinds } from '../../search/search-kind.ts'
import type { SearchPageParts } from './search-page-parts.ts'

/** One line of links: all results, and those of each kind that has some, each with how many. */
export function showKinds(
	{ kinds, jenis, texts }: SearchPageParts,
	counts: ReadonlyMap<SearchKind, number>,
	all: number,
	address: URLSearchParams,
): void {
	const shown = searchKinds.filter((kind) => counts.has(kind) || kind === jenis.value)
	const links = [
		kindLink('', texts.any, all, jenis.value, address),
		...shown.map((kind) => kindLink(kind, texts.kinds[kind], counts.get(kind) ?? 0, jenis.value, address)),
	]
	kinds.replaceChildren(...links)
}

function kindLink(kind: string, name: string, count: number, chosen: string, address: URLSearchParams): HTMLElement {
	const query = new URLSearchParams(address)
	if (kind === '') query.delete('jenis')
	else query.set('jenis', kind)
	const link = document.createElement('a')
	link.href = `?${query}`
	link.dataset.kind = kind
	if (kind === chosen) link.setAttribute('aria-current', 'true')
	const number = document.createElement('span')
	number.textContent = String(count)
	link.append(`${name} `, number)
	const item = document.createElement('li')
	item.append(link)
	return item
}

/** Offers the places and years that are among the results; what is chosen stays. */
export function fillWords(form: HTMLFormElement, words: Readonly<Record<'tempat' | 'tahun', readonly string[]>>): void {
	for (const name of ['tempat', 'tahun'] as const) {
		const select = form.elements.namedItem(name)
		if (!(select instanceof HTMLSelectElement)) continue
		const [any] = select.options
		const { value } = select
		const offered = value === '' || words[name].includes(value) ? words[name] : [value, ...words[name]]
		select.replaceChildren(...(any ? [any] : []), ...offered.map((word) => new Option(word, word)))
		select.value = value
	}
}
