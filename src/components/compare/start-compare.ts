import { canMakeIds, figureIdInBrowser } from '../../figure-id/figure-id-in-browser.ts'
import { titleOf } from '../../format/area-name.ts'
import { compareText } from '../../i18n/compare.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { sayProblem } from '../../views/compare/address-messages.ts'
import { citationOf } from '../../views/compare/citation-of.ts'
import {
	type AddressProblem,
	type CompareState,
	MOST_AREAS,
	parseState,
	printState,
} from '../../views/compare/compare-state.ts'
import { readersFigure } from '../../views/compare/compared-figure.ts'
import { type ComparisonView, comparisonView } from '../../views/compare/comparison-view.ts'
import { nameInside, type Refusal, refusals } from '../../views/compare/level-refusal.ts'
import { suggestions } from '../../views/compare/suggestions.ts'
import { make, makeButton } from '../dom/make-element.ts'
import { startAreaField } from './area-field.ts'
import { sayAskedId } from './asked-id.ts'
import { type Change, listenToControls, showChosen, showControls, showRoom } from './compare-controls.ts'
import { drawComparison } from './draw-comparison.ts'
import { idLine } from './id-line.ts'
import { type Loaded, loadComparison } from './load-comparison.ts'
import { whenIdle } from './when-idle.ts'

/** The parts of the page that the comparison lives in. */
type Parts = Record<'result' | 'messages' | 'announce' | 'suggestions', HTMLElement> & {
	chosen: HTMLUListElement
	finder: HTMLFormElement
	controls: HTMLFormElement
}

/** The comparison: the address holds the whole state, every choice is a new address, going back goes back. */
export function startCompare(root: HTMLElement, parts: Parts): void {
	const language: Language = root.dataset.language === 'en' ? 'en' : 'id'
	const t = compareText(language)
	const known = new Set([...parts.controls.querySelectorAll('option')].map(({ value }) => value))
	let state: CompareState
	let problems: readonly AddressProblem[]
	let run = 0

	const readAddress = () => {
		const read = parseState(location.search, known)
		const isEmpty = !new URLSearchParams(location.search).has('wilayah')
		const standard = (root.dataset.areas ?? '').split(',').filter((code) => code !== '')
		state = isEmpty ? { ...read.state, areas: standard } : read.state
		problems = read.problems
	}
	const change = (next: Change) => {
		state = { ...state, ...next }
		problems = []
		history.pushState(null, '', location.pathname + printState(state))
		return show(true)
	}
	/** Whoever was asked for last is shown, whatever arrives first; nothing is shown half. */
	const show = async (announce: boolean) => {
		const own = ++run
		const wanted = state
		parts.result.setAttribute('aria-busy', 'true')
		try {
			const loaded = await loadComparison(wanted)
			const said = await sayAskedId(location.search, () => idOf(wanted, loaded), language)
			if (own === run) draw(wanted, loaded, announce, said)
		} catch {
			if (own === run) fail()
		}
	}
	const fail = () => {
		const retry = makeButton(t.retry, 'btn', () => void show(true))
		parts.result.replaceChildren(
			make('div', { class: 'gap', role: 'alert' }, make('p', {}, t.failed), make('p', {}, retry)),
		)
		parts.result.removeAttribute('aria-busy')
	}
	const idOf = async (wanted: CompareState, { data }: Loaded) => {
		const view = comparisonView(data, wanted, language)
		return view ? figureIdInBrowser(readersFigure(wanted, view, data)) : ''
	}
	const draw = (wanted: CompareState, loaded: Loaded, announce: boolean, said: string | null) => {
		performance.mark('compare-start')
		const view = comparisonView(loaded.data, wanted, language)
		const years = view?.years ?? []
		const address = location.origin + location.pathname + printState(wanted)
		parts.result.replaceChildren(view ? drawFrame(view, wanted, loaded, address) : make('p', { class: 'gap' }, t.none))
		parts.result.removeAttribute('aria-busy')
		showMessages(wanted, loaded, said)
		const showAround = () => showChoice(wanted, loaded, years)
		// Nobody has chosen anything yet when the first drawing comes; later on the choice answers at once.
		if (announce) showAround()
		else whenIdle(() => state === wanted && showAround())
		whenIdle(() => state === wanted && showSuggestions(wanted, loaded))
		if (announce) parts.announce.textContent = view ? `${view.finding}. ${view.sentence}` : t.none
		performance.measure('compare', 'compare-start')
	}
	const drawFrame = (view: ComparisonView, wanted: CompareState, { data }: Loaded, address: string) =>
		drawComparison(
			view,
			{
				id: canMakeIds()
					? idLine(() => figureIdInBrowser(readersFigure(wanted, view, data)), printState(wanted), language)
					: null,
				address,
				citation: citationOf(view, root.dataset.portal ?? '', address, language),
				fileName: `bandingkan-${data.indicator.id}${view.simulated ? '-simulasi' : ''}.csv`,
			},
			(focus) => changeFocus(focus),
			language,
			isWide(),
		)
	/** As the style sheet chooses: a container of 34 rem. */
	const isWide = () =>
		parts.result.clientWidth >= 34 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
	/** The button that was pressed is drawn anew, and keeps the focus. */
	const changeFocus = async (focus: string | null) => {
		await change({ focus })
		if (focus) parts.result.querySelector<HTMLElement>(`[data-code="${focus}"]`)?.focus()
	}
	const showMessages = (wanted: CompareState, loaded: Loaded, said: string | null) => {
		const refused = [...refusals(loaded.data, withoutGaps(wanted, loaded), loaded.known, language), ...gapsOf(loaded)]
		const items = [
			...(said ? [make('li', {}, said)] : []),
			...problems.map((problem) => make('li', {}, sayProblem(problem, language))),
			...refused.map(({ text, link }) =>
				make('li', {}, text, link ? ' ' : '', link ? queryLink(link.text, link.query) : null),
			),
		]
		parts.messages.replaceChildren(...items)
		parts.messages.hidden = items.length === 0
	}
	const gapsOf = ({ gaps, known: areas, data }: Loaded): Refusal[] =>
		gaps.map(({ code, reason }) => {
			const area = areas.get(code)
			const name = area ? titleOf(area, language) : code
			const what = nameInside(data.indicator, language)
			const texts = {
				families: t.noFamilies(name),
				recipients: t.noRecipients(name, what),
				hidden: t.hiddenRecipients(name, what),
			}
			return { text: texts[reason], link: null }
		})
	const showChoice = (wanted: CompareState, loaded: Loaded, years: readonly number[]) => {
		showControls(parts.controls, wanted, years)
		showChosen(parts.chosen, chosenNames(wanted, loaded), (code) => change(without(state, code)), language)
		showRoom(parts.finder, wanted.areas.length, language)
	}
	const showSuggestions = (wanted: CompareState, { data, known: areas }: Loaded) => {
		const found = suggestions(data, wanted, areas, language)
		parts.suggestions.replaceChildren(...found.map(({ text, query }) => make('li', {}, queryLink(text, query))))
	}
	/** A link to another comparison, drawn in place; its address works in a new window too. */
	const queryLink = (text: string, query: string) => {
		const link = make('a', { href: location.pathname + query }, text)
		link.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
			event.preventDefault()
			change(parseState(query, known).state)
		})
		return link
	}

	readAddress()
	void show(false)
	addEventListener('popstate', () => {
		readAddress()
		void show(true)
	})
	listenToControls(parts.controls, change)
	startAreaField(parts.finder, language, ({ code }) => {
		if (state.areas.length < MOST_AREAS) change({ areas: [...new Set([...state.areas, code])] })
	})
}

function without(state: CompareState, code: string): Change {
	return { areas: state.areas.filter((one) => one !== code), focus: state.focus === code ? null : state.focus }
}

/** Areas whose gap is told by itself need no second message. */
function withoutGaps(state: CompareState, { gaps }: Loaded): CompareState {
	return { ...state, areas: state.areas.filter((code) => !gaps.some((gap) => gap.code === code)) }
}

function chosenNames({ areas }: CompareState, { data, known }: Loaded): { code: string; name: string }[] {
	return areas.map((code) => {
		const area = data.areas.get(code)?.area ?? known.get(code)
		return { code, name: area ? titleOf(area, 'id') : code }
	})
}
