import type { Answer, Result } from '../../search/answer.ts'
import { siftResults } from '../../search/sift-results.ts'
import { fill } from './fill.ts'
import { pageAddress } from './index-source.ts'
import { marked } from './marked.ts'

/** The search itself comes when somebody is about to use it: no page waits for it or weighs more for it. */
const loadEngine = () => import('./search-engine.ts')

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
		if (query.length < 2) return show(nothing, query)
		const answer = await answerTo(query).catch(() => nothing)
		if (query === input.value.trim()) show(answer, query)
	}
	const show = ({ results, isNear }: Answer, query: string) => {
		const found = siftResults(results, {}).shown.slice(0, SUGGESTIONS)
		const head = isNear ? [headOf(form.dataset.near ?? '')] : []
		const all = found.length > 0 && !isNear ? [allResults(form, query)] : []
		list.replaceChildren(...head, ...found.map((one) => suggestion(one, query)), ...all)
		list.hidden = found.length === 0
		const said = isNear ? `${form.dataset.near}: ` : ''
		status.textContent = found.length > 0 ? said + fill(form.dataset.count ?? '', { n: String(found.length) }) : ''
	}
	input.addEventListener('input', () => {
		clearTimeout(timer)
		timer = setTimeout(update, PAUSE_MS)
	})
	form.addEventListener('focusin', () => void answerTo('').catch(() => nothing), { once: true })
	form.addEventListener('keydown', (event) => moveFocus(event, input, list))
}

async function answerTo(query: string): Promise<Answer> {
	const { search } = await loadEngine()
	return search(query, { isTyping: true })
}

const nothing: Answer = { results: [], outside: [], isNear: false }

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

function suggestion({ url, title, code, kind, place, summary }: Result, query: string): HTMLLIElement {
	const link = document.createElement('a')
	link.href = pageAddress(url)
	const name = document.createElement('b')
	name.append(...marked(title, query))
	const tag = document.createElement('span')
	tag.className = 'muted code'
	tag.textContent = ` ${code || kind}`
	const about = document.createElement('small')
	about.textContent = place || summary
	link.append(name, tag, about)
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
