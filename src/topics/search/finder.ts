import type { Found } from './index-source.ts'
import { misses, nearFound } from './near-found.ts'
import { fill, search } from './search-engine.ts'

const SUGGESTIONS = 6
const PAUSE_MS = 150

/** Suggestions under a search field while one types; without this script the form leads to the search page. */
export function startFinder(form: HTMLFormElement): void {
	const input = form.querySelector<HTMLInputElement>('input[type=search]')
	const list = form.querySelector<HTMLUListElement>('.sug')
	const status = form.querySelector<HTMLElement>('[role=status]')
	if (!input || !list || !status) return
	let timer: ReturnType<typeof setTimeout> | undefined
	const update = async () => {
		const query = input.value.trim()
		if (query.length < 2) return show([], query)
		const { found } = await search(query, {}, SUGGESTIONS).catch(() => ({ found: [] }))
		const near = misses(found, query) ? await nearFound(query) : []
		if (query === input.value.trim()) show(near.length > 0 ? near : found, query, near.length > 0)
	}
	const show = (found: readonly Found[], query: string, guessed = false) => {
		const head = guessed ? [headOf(form.dataset.near ?? '')] : []
		const all = found.length > 0 && !guessed ? [allResults(form, query)] : []
		list.replaceChildren(...head, ...found.map((one) => suggestion(one, query)), ...all)
		list.hidden = found.length === 0
		const said = guessed ? `${form.dataset.near}: ` : ''
		status.textContent = found.length > 0 ? said + fill(form.dataset.count ?? '', { n: String(found.length) }) : ''
	}
	input.addEventListener('input', () => {
		clearTimeout(timer)
		timer = setTimeout(update, PAUSE_MS)
	})
	form.addEventListener('keydown', (event) => moveFocus(event, input, list))
}

/** Arrow keys walk through the suggestions, Escape goes back to the field and closes them. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLUListElement): void {
	const links = [...list.querySelectorAll('a')]
	const at = links.indexOf(document.activeElement as HTMLAnchorElement)
	if (event.key === 'Escape' && !list.hidden) {
		list.hidden = true
		input.focus()
	} else if (event.key === 'ArrowDown' && links.length > 0) {
		links[Math.min(at + 1, links.length - 1)]?.focus()
	} else if (event.key === 'ArrowUp' && at >= 0) {
		if (at === 0) input.focus()
		else links[at - 1]?.focus()
	} else return
	event.preventDefault()
}

function suggestion({ url, meta }: Found, query: string): HTMLLIElement {
	const link = document.createElement('a')
	link.href = url
	const name = document.createElement('b')
	name.append(...marked(meta.title, query))
	const code = document.createElement('span')
	code.className = 'muted code'
	code.textContent = url.includes('/wilayah/') ? ` ${meta.code ?? ''}` : ` ${meta.kind ?? ''}`
	const place = document.createElement('small')
	place.textContent = meta.place ?? meta.summary ?? ''
	link.append(name, code, place)
	return inItem(link)
}

function allResults(form: HTMLFormElement, query: string): HTMLLIElement {
	const link = document.createElement('a')
	link.href = `${form.action}?q=${encodeURIComponent(query)}`
	link.textContent = fill(form.dataset.all ?? '', { q: query })
	const item = inItem(link)
	item.className = 'all'
	return item
}

/** The line over names that may be meant. */
function headOf(text: string): HTMLLIElement {
	const item = document.createElement('li')
	item.className = 'near'
	item.textContent = text
	return item
}

function inItem(link: HTMLAnchorElement): HTMLLIElement {
	const item = document.createElement('li')
	item.append(link)
	return item
}

/** The part of a name that was typed, marked. */
export function marked(text: string, query: string): (string | HTMLElement)[] {
	const at = text.toLowerCase().indexOf(query.toLowerCase())
	if (at === -1) return [text]
	const mark = document.createElement('mark')
	mark.textContent = text.slice(at, at + query.length)
	return [text.slice(0, at), mark, text.slice(at + query.length)]
}
