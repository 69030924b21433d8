import type { searchText } from './search-text.ts'

export type SearchTexts = ReturnType<typeof searchText>

/** The parts of the search page that its script works on. */
export type SearchPageParts = {
	page: HTMLElement
	form: HTMLFormElement
	input: HTMLInputElement
	jenis: HTMLInputElement
	status: HTMLElement
	kinds: HTMLElement
	texts: SearchTexts
}

/** Finds the parts; nothing on a page that has no search. */
export function searchPageParts(page: HTMLElement): SearchPageParts | undefined {
	const form = page.querySelector<HTMLFormElement>('#cari')
	const input = page.querySelector<HTMLInputElement>('#q')
	const jenis = page.querySelector<HTMLInputElement>('#f-jenis')
	if (!form || !input || !jenis) return undefined
	const texts = JSON.parse(page.dataset.texts ?? '{}') as SearchTexts
	return { page, form, input, jenis, texts, status: pagePart(page, '.said'), kinds: pagePart(page, '.kinds') }
}

/**
 * A part that the page always has.
 * @throws {Error} when it does not
 */
export function pagePart(page: HTMLElement, selector: string): HTMLElement {
	const part = page.querySelector<HTMLElement>(selector)
	if (!part) throw new Error(`the search page has no ${selector}`)
	return part
}
