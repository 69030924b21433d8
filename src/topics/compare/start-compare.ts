import { saveFile } from '../../components/charts/live/save-file.ts'
import { startChart } from '../../components/charts/live/start-charts.ts'
import { make, makeButton } from '../../components/dom/make-element.ts'
import { canMakeIds, figureIdInBrowser } from '../../figure-id/figure-id-in-browser.ts'
import { measuresOf } from '../../figure-id/measures-of.ts'
import { titleOf } from '../../format/area-name.ts'
import { chartReaderText } from '../../i18n/chart-reader.ts'
import { downloadFormats } from '../../schemas/download-formats.ts'
import { originPath } from '../figure-check/origin-address.ts'
import { startAreaField } from './area-field.ts'
import { sayAskedId } from './asked-id.ts'
import { breathe } from './breathe.ts'
import { type Change, listenToControls, showChosen, showControls, showRoom } from './compare-controls.ts'
import { type ComparePage, comparePage } from './compare-page.ts'
import {
	type AddressProblem,
	type CompareState,
	MOST_AREAS,
	parseState,
	printState,
	suitingForm,
	toggleHighlight,
	withAreas,
} from './compare-state.ts'
import { compareText } from './compare-text.ts'
import { readersFigure } from './compared-figure.ts'
import { comparisonCitation } from './comparison-citation.ts'
import { type ComparisonView, comparisonView, type DrawnWidth } from './comparison-view.ts'
import { drawComparison } from './draw-comparison.ts'
import { idLine } from './id-line.ts'
import { type Loaded, loadComparison } from './load-comparison.ts'
import { printAddress } from './print-address.ts'
import { queryLink } from './query-link.ts'
import { showMessages } from './show-messages.ts'
import { firstAreas } from './sibling-values.ts'
import { suggestions } from './suggestions.ts'
import { whenIdle } from './when-idle.ts'

/** The comparison: the address holds the whole state, every choice is a new address, going back goes back. */
export function startCompare(root: HTMLElement): void {
	const page = comparePage(root)
	const { language } = page
	const t = compareText(language)
	let state: CompareState
	let problems: readonly AddressProblem[]
	/** Whether the address leaves the areas to the page. */
	let isUnasked = false
	let run = 0

	const readAddress = () => {
		const read = parseState(location.search, page.indicators, page.standardIndicator)
		isUnasked = !new URLSearchParams(location.search).has('wilayah')
		state = isUnasked ? { ...read.state, areas: page.standardAreas } : read.state
		problems = read.problems
	}
	const change = (next: Change) => {
		state = { ...state, ...next }
		isUnasked = false
		problems = []
		history.pushState(null, '', location.pathname + printState(state))
		return show(true)
	}
	const open = (query: string) => void change(parseState(query, page.indicators, page.standardIndicator).state)
	/** Whoever was asked for last is shown, whatever arrives first; nothing is shown half. */
	const show = async (announce: boolean) => {
		const own = ++run
		let wanted = state
		page.result.setAttribute('aria-busy', 'true')
		try {
			const loaded = await loadComparison(wanted)
			if (isUnasked) {
				wanted = withAreas(wanted, firstAreas(loaded.data, wanted.areas))
				if (own === run) state = wanted
			}
			const askedId = await sayAskedId(location.search, () => idOf(wanted, loaded), language)
			performance.mark('compare-start')
			const view = comparisonView(loaded.data, wanted, language)
			// The first drawing is slow on a cheap phone: whoever taps meanwhile is answered in between.
			if (!announce) await breathe()
			view?.drawing?.[widthOf(page.result)]()
			if (!announce) await breathe()
			if (own === run) draw(wanted, view, loaded, announce, askedId)
		} catch {
			if (own === run) fail()
		}
	}
	const fail = () => {
		const retry = makeButton(t.retry, 'btn', () => void show(true))
		page.result.replaceChildren(
			make('div', { class: 'gap', role: 'alert' }, make('p', {}, t.failed), make('p', {}, retry)),
		)
		page.result.removeAttribute('aria-busy')
	}
	const idOf = async (wanted: CompareState, { data }: Loaded) => {
		const view = comparisonView(data, wanted, language)
		return view ? figureIdInBrowser(readersFigure(wanted, view, data)) : ''
	}
	const draw = (
		wanted: CompareState,
		view: ComparisonView | null,
		loaded: Loaded,
		announce: boolean,
		askedId: string | null,
	) => {
		page.result.replaceChildren(view ? drawFrame(view, wanted, loaded) : make('p', { class: 'gap' }, t.none))
		page.result.removeAttribute('aria-busy')
		showMessages(page.messages, { problems, askedId }, wanted, loaded, open, language)
		const showAround = () => showChoice(wanted, loaded, view?.years ?? [])
		// Nobody has chosen anything yet when the first drawing comes; later on the choice answers at once.
		if (announce) showAround()
		else whenIdle(() => state === wanted && showAround())
		whenIdle(() => state === wanted && view && startFigure(view, wanted, loaded))
		whenIdle(() => state === wanted && showSuggestions(wanted, loaded))
		if (announce) page.announce.textContent = view ? `${view.finding}. ${view.sentence}` : t.none
		performance.measure('compare', 'compare-start')
	}
	const drawFrame = (view: ComparisonView, wanted: CompareState, { data }: Loaded) => {
		const address = location.origin + location.pathname + printState(wanted)
		const figure = readersFigure(wanted, view, data)
		const makeId = () => figureIdInBrowser(figure)
		const made = originPath(wanted.areas, measuresOf(figure.shown).split(' '))
		const provenance = {
			id: canMakeIds() ? idLine(makeId, printState(wanted), made, language) : null,
			address,
			citation: comparisonCitation(view, page.portal, address, language),
			name: `bandingkan-${data.indicator.id}-${view.form}`,
		}
		whenIdle(() => state === wanted && printAddress(address))
		return drawComparison(view, provenance, (code) => highlight(view, code), language, widthOf(page.result))
	}
	/** After the table has come: the reader of the drawing tells what stands there. */
	const startFigure = (view: ComparisonView, wanted: CompareState, { data }: Loaded) => {
		const figure = page.result.querySelector<HTMLElement>('figure.chart')
		const name = (ending: string) => `${figure?.id}${view.simulated ? '-simulasi' : ''}.${ending}`
		const saveCsv = async () => {
			saveFile(new Blob([view.csv], { type: downloadFormats.csv.type }), name('csv'))
			return chartReaderText(language).saved(name('csv'))
		}
		const copyEmbed = (isPinned: boolean) => async () => {
			const [{ comparisonFrame }, { copyFrame }, { pinned }] = await embedParts()
			const frame = comparisonFrame(view, wanted, language)
			const id = isPinned ? await figureIdInBrowser(readersFigure(wanted, view, data)) : ''
			return copyFrame(isPinned ? pinned(frame, id) : frame, language)
		}
		const { embed, embedPinned } = chartReaderText(language)
		const embeds = [
			{ label: embed, run: copyEmbed(false) },
			...(canMakeIds() ? [{ label: embedPinned, run: copyEmbed(true) }] : []),
		]
		/** The writer of workbooks is fetched by those only who save one. */
		const saveWorkbook = async () => {
			const { comparisonWorkbook } = await import('./comparison-workbook.ts')
			const bytes = comparisonWorkbook(view.rows, view)
			saveFile(new Blob([bytes], { type: downloadFormats.xlsx.type }), name('xlsx'))
			return chartReaderText(language).saved(name('xlsx'))
		}
		const files = [
			{ label: t.csv, run: saveCsv },
			{ label: t.xlsx, run: saveWorkbook },
		]
		// What is invented stays where it is explained.
		if (figure) startChart(figure, [...files, ...(view.simulated ? [] : embeds)])
	}
	/** The button that was pressed is drawn anew, and keeps the focus. */
	const highlight = async ({ highlights }: ComparisonView, code: string) => {
		await change({ highlights: toggleHighlight(highlights, code) })
		page.result.querySelector<HTMLElement>(`[data-code="${code}"]`)?.focus()
	}
	const showChoice = (wanted: CompareState, loaded: Loaded, years: readonly number[]) => {
		showControls(page.controls, { ...wanted, form: wanted.form ?? suitingForm(wanted.areas.length) }, years)
		showChosen(page.chosen, chosenNames(wanted, loaded), (code) => change(without(state, code)), language)
		page.clear.hidden = wanted.areas.length < 2
		showRoom(page.finder, wanted.areas.length, language)
	}
	const showSuggestions = (wanted: CompareState, { data, known }: Loaded) => {
		const found = suggestions(data, wanted, known, language, page.offered)
		page.suggestions.replaceChildren(...found.map(({ text, query }) => make('li', {}, queryLink(text, query, open))))
		// No heading over nothing.
		if (page.suggestions.parentElement) page.suggestions.parentElement.hidden = found.length === 0
	}

	readAddress()
	void show(false)
	openChooser(page)
	page.clear.addEventListener('click', () => {
		void change(withAreas(state, []))
		page.finder.querySelector('input')?.focus()
	})
	addEventListener('popstate', () => {
		readAddress()
		void show(true)
	})
	listenToControls(page.controls, change)
	startAreaField(page.finder, language, ({ code }) => {
		if (state.areas.length < MOST_AREAS) change({ areas: [...new Set([...state.areas, code])] })
	})
}

/** The code of embeds is fetched by those only who ask for it. */
const embedParts = () =>
	Promise.all([
		import('../embed/comparison-frame.ts'),
		import('../embed/embed-actions.ts'),
		import('../embed/embed-code.ts'),
	])

/** Who comes to choose others finds the field open. */
function openChooser({ tools, finder }: ComparePage): void {
	if (location.hash !== '#pilih') return
	tools.open = true
	// A browser that has come to the part an address names lets go of the focus: last comes the field.
	const focus = () => setTimeout(() => finder.querySelector('input')?.focus())
	if (document.readyState === 'complete') focus()
	else addEventListener('load', focus, { once: true })
}

/** As the style sheet chooses: a container of 34 rem. */
function widthOf({ clientWidth }: HTMLElement): DrawnWidth {
	const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
	return clientWidth >= 34 * rem ? 'wide' : 'narrow'
}

function without(state: CompareState, code: string): Change {
	return withAreas(
		state,
		state.areas.filter((one) => one !== code),
	)
}

function chosenNames({ areas }: CompareState, { data, known }: Loaded): { code: string; name: string }[] {
	return areas.map((code) => {
		const area = data.areas.get(code)?.area ?? known.get(code)
		return { code, name: area ? titleOf(area, 'id') : code }
	})
}
