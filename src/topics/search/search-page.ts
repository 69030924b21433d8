import type { Answer, Filters } from '../../search/answer.ts'
import type { AnswerCard } from '../../search/answer-card.ts'
import { filterWords, siftResults } from '../../search/sift-results.ts'
import { answerChart } from './answer-chart.ts'
import { fill } from './fill.ts'
import { startFullText } from './full-text-results.ts'
import { keepAddress } from './index-source.ts'
import { answerPart, outsideItem, resultItem, sayChart } from './result-parts.ts'
import { loadIndex, search } from './search-engine.ts'
import { pagePart, type SearchPageParts, searchPageParts } from './search-page-parts.ts'
import { fillWords, showKinds } from './show-filters.ts'

const PAGE = 20
const PAUSE_MS = 150

/** The search page: the address holds the question and the filters, so that a result can be shared. */
export function startSearchPage(page: HTMLElement): void {
	const parts = searchPageParts(page)
	if (!parts) return
	const { form, input, texts } = parts
	const fullText = startFullText(page, texts)
	let limit = PAGE
	let run = 0

	const render = async () => {
		const query = input.value.trim()
		const own = ++run
		pagePart(page, '[data-browse]').hidden = query !== ''
		fullText.forget()
		if (query === '') return showNothing(parts)
		try {
			const answer = await search(query)
			const card = await answer.card?.catch(() => undefined)
			if (own !== run) return
			const filters = filtersOf(form)
			const shown = show(parts, answer, query, filters, limit)
			showCard(parts, card)
			fullText.offer(query, shown === 0 && Object.keys(filters).length === 0)
		} catch {
			if (own !== run) return
			showNothing(parts)
			pagePart(page, '[data-browse]').hidden = false
			parts.status.textContent = texts.failed
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
		timer = setTimeout(restart, PAUSE_MS)
	})
	form.addEventListener('change', (event) => {
		if (event.target !== input) restart()
	})
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		clearTimeout(timer)
		restart()
	})
	parts.kinds.addEventListener('click', (event) => {
		const kind = (event.target as HTMLElement).closest<HTMLElement>('a')?.dataset.kind
		if (kind === undefined) return
		event.preventDefault()
		parts.jenis.value = kind
		restart()
	})
	pagePart(page, '[data-clear]').addEventListener('click', () => {
		parts.jenis.value = ''
		for (const select of form.querySelectorAll('select')) select.value = ''
		restart()
		input.focus()
	})
	pagePart(page, '[data-more]').addEventListener('click', () => {
		limit += PAGE
		void render()
	})
	// Who is about to type waits less: the index comes meanwhile.
	form.addEventListener('focusin', () => void loadIndex().catch(() => undefined), { once: true })
	if (input.value) void render()
}

/** Puts an answer on the page; returns how many results there are. */
function show(parts: SearchPageParts, answer: Answer, query: string, filters: Filters, limit: number): number {
	const { page, form, status, texts } = parts
	const { shown, counts, all } = siftResults(answer.results, filters)
	const near = answer.isNear ? `${texts.near}: ` : ''
	const said = shown.length > 0 ? texts.results : texts.noResults
	status.textContent = near + fill(said, { n: String(shown.length), q: query })
	showKinds(parts, counts, all, new URLSearchParams(toAddress(form)))
	fillWords(form, filterWords(answer.results))
	pagePart(page, '.sift').hidden = answer.results.length === 0
	pagePart(page, '[data-results-list]').replaceChildren(...shown.slice(0, limit).map((one) => resultItem(one, query)))
	const outside = pagePart(page, '[data-outside]')
	outside.replaceChildren(...answer.outside.map((one) => outsideItem(one, texts)))
	outside.hidden = answer.outside.length === 0
	pagePart(page, '[data-more]').hidden = shown.length <= limit
	pagePart(page, '[data-clear]').hidden = shown.length > 0 || Object.keys(filters).length === 0
	pagePart(page, '[data-ways]').hidden = shown.length > 0 && !answer.isNear
	return shown.length
}

/** Puts the figure asked for above the results; the chart that draws it is found out after. */
function showCard({ page, texts }: SearchPageParts, card: AnswerCard | undefined): void {
	const place = pagePart(page, '[data-answer]')
	const part = card && answerPart(card, texts)
	place.hidden = !part
	place.replaceChildren(...(part ? [part] : []))
	if (!card || !part) return
	// Without it the answer leads to the page of the area.
	answerChart(card)
		.then((chart) => chart && sayChart(part, chart, texts))
		.catch(() => undefined)
}

function showNothing({ page, status }: SearchPageParts): void {
	status.textContent = ''
	pagePart(page, '[data-results-list]').replaceChildren()
	for (const part of ['.sift', '[data-answer]', '[data-outside]', '[data-more]', '[data-clear]', '[data-ways]'])
		pagePart(page, part).hidden = true
}

const names = ['jenis', 'tempat', 'tahun'] as const

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
