import { marked } from './finder.ts'
import { type Filters, type Found, keepAddress } from './index-source.ts'
import { misses, nearFound } from './near-found.ts'
import { fill, loadFilters, search } from './search-engine.ts'

const PAGE = 20
const names = ['jenis', 'tempat', 'tahun'] as const

/** The search page: the address holds the question and the filters, so that a result can be shared. */
export function startSearchPage(form: HTMLFormElement, output: HTMLElement): void {
	const input = form.querySelector<HTMLInputElement>('input[name=q]')
	const status = output.querySelector<HTMLElement>('[role=status]')
	const list = output.querySelector<HTMLOListElement>('[data-results-list]')
	const more = output.querySelector<HTMLButtonElement>('[data-more]')
	if (!input || !status || !list || !more) return
	let limit = PAGE
	let run = 0

	const render = async () => {
		const query = input.value.trim()
		const own = ++run
		if (query === '') {
			helpOut(output, [], false, false)
			return clear(list, status, more)
		}
		try {
			const { found, total } = await search(query, filtersOf(form), limit)
			const near = misses(found, query) ? await nearFound(query) : []
			if (own !== run) return
			const text = total > 0 ? form.dataset.results : form.dataset.noResults
			status.textContent = fill(text ?? '', { n: String(total), q: query })
			list.replaceChildren(...found.map((one) => result(one, query)))
			more.hidden = total <= found.length
			helpOut(
				output,
				near.map((one) => result(one, query)),
				total === 0,
				Object.keys(filtersOf(form)).length > 0,
			)
		} catch {
			// The list of names is small and may come where the index did not.
			const near = await nearFound(query)
			if (own !== run) return
			status.textContent = form.dataset.failed ?? ''
			helpOut(
				output,
				near.map((one) => result(one, query)),
				true,
				false,
			)
		}
	}
	const restart = () => {
		limit = PAGE
		keepAddress(toAddress(form))
		void render()
	}
	fromAddress(form)
	let timer: ReturnType<typeof setTimeout> | undefined
	input.addEventListener('input', () => {
		clearTimeout(timer)
		timer = setTimeout(restart, 150)
	})
	form.addEventListener('change', restart)
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		restart()
	})
	output.querySelector('[data-clear]')?.addEventListener('click', () => {
		for (const select of form.querySelectorAll('select')) select.value = ''
		restart()
		input.focus()
	})
	more.addEventListener('click', () => {
		limit += PAGE
		void render()
	})
	// The words to filter by come with the index, which is not fetched before it is used.
	const prepare = () => void fillFilters(form).then(() => render())
	if (input.value) prepare()
	else form.addEventListener('focusin', prepare, { once: true })
}

function clear(list: HTMLElement, status: HTMLElement, more: HTMLElement): void {
	list.replaceChildren()
	status.textContent = ''
	more.hidden = true
}

/** Ways out where a search found nothing, or nothing that was meant: names nearly the same, no filters, the lists. */
function helpOut(output: HTMLElement, near: readonly HTMLLIElement[], empty: boolean, filtered: boolean): void {
	const show = (selector: string, shown: boolean) => {
		const part = output.querySelector<HTMLElement>(selector)
		if (part) part.hidden = !shown
	}
	output.querySelector('[data-near-list]')?.replaceChildren(...near)
	show('.ways', empty || near.length > 0)
	show('[data-near]', near.length > 0)
	show('[data-clear]', empty && filtered)
}

function filtersOf(form: HTMLFormElement): Filters {
	const data = new FormData(form)
	return Object.fromEntries(names.flatMap((name) => (data.get(name) ? [[name, String(data.get(name))]] : [])))
}

function toAddress(form: HTMLFormElement): string {
	const entries = [...new FormData(form)]
		.filter(([, value]) => value !== '')
		.map(([key, value]) => [key, String(value)])
	const query = new URLSearchParams(entries).toString()
	return query ? `?${query}` : location.pathname
}

function fromAddress(form: HTMLFormElement): void {
	for (const [key, value] of new URLSearchParams(location.search)) {
		const field = form.elements.namedItem(key)
		if (field instanceof HTMLInputElement) field.value = value
		if (field instanceof HTMLSelectElement) {
			if (![...field.options].some((option) => option.value === value)) field.add(new Option(value, value))
			field.value = value
		}
	}
}

/** Adds the places and years of the index to the filters; kinds are written in the page. */
async function fillFilters(form: HTMLFormElement): Promise<void> {
	const words = await loadFilters().catch(() => ({}) as Record<string, Record<string, number>>)
	for (const name of ['tempat', 'tahun'] as const) {
		const select = form.elements.namedItem(name)
		if (!(select instanceof HTMLSelectElement)) continue
		const known = new Set([...select.options].map((option) => option.value))
		const fresh = Object.keys(words[name] ?? {}).filter((word) => !known.has(word))
		for (const word of name === 'tahun' ? fresh.sort().reverse() : fresh.sort()) select.add(new Option(word, word))
	}
}

function result({ url, meta }: Found, query: string): HTMLLIElement {
	const item = document.createElement('li')
	const link = document.createElement('a')
	link.href = url
	link.append(...marked(meta.title, query))
	const about = document.createElement('small')
	about.textContent = [meta.kind, meta.place, url.includes('/wilayah/') ? meta.code : ''].filter(Boolean).join(' · ')
	item.append(link, about)
	if (meta.summary) {
		const summary = document.createElement('p')
		summary.textContent = meta.summary
		item.append(summary)
	}
	return item
}
