import { make, parseDrawing } from '../../components/dom/make-element.ts'
import { canMakeIds, figureIdInBrowser } from '../../figure-id/figure-id-in-browser.ts'
import { address } from '../../i18n/address.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { type CompareState, parseState, printState, withAreas } from '../compare/compare-state.ts'
import { readersFigure } from '../compare/compared-figure.ts'
import { type ComparisonView, comparisonView } from '../compare/comparison-view.ts'
import { drawTable } from '../compare/draw-table.ts'
import { type Loaded, loadComparison } from '../compare/load-comparison.ts'
import { firstAreas } from '../compare/sibling-values.ts'
import { embedText } from './embed-text.ts'
import { pinLine } from './pin-line.ts'

/** Draws the comparison that the address of a frame asks for; nothing in it can be chosen. */
export async function showEmbeddedComparison(root: HTMLElement, query: string): Promise<void> {
	const language: Language = document.documentElement.lang === 'en' ? 'en' : 'id'
	const t = embedText(language)
	const { areas = '', indicator = '', indicators = '' } = root.dataset
	const { state: asked, problems } = parseState(query, new Set(indicators.split(',')), indicator)
	const isUnasked = !new URLSearchParams(query).has('wilayah')
	const wanted = isUnasked ? withAreas(asked, areas.split(',')) : asked
	try {
		const loaded = await loadComparison(wanted)
		const state = isUnasked ? withAreas(wanted, firstAreas(loaded.data, wanted.areas)) : wanted
		const view = comparisonView(loaded.data, state, language)
		const notes = problems.length > 0 ? [make('p', { class: 'pin' }, t.address)] : []
		root.replaceChildren(...notes, ...(view ? await partsOf(view, state, loaded, query, language) : [said(t.nothing)]))
		leadToComparison(state, t.more, language)
		// The heading that stood here for the time being.
		if (view) document.querySelector('h1.vh')?.remove()
	} catch {
		root.replaceChildren(said(t.failed))
	}
}

const said = (text: string) => make('p', { class: 'muted', role: 'alert' }, text)

/** Title, drawing, cautions, source and id, in the order of every embed. */
async function partsOf(
	view: ComparisonView,
	state: CompareState,
	{ data }: Loaded,
	query: string,
	language: Language,
): Promise<HTMLElement[]> {
	const id = canMakeIds() ? await figureIdInBrowser(readersFigure(state, view, data)) : ''
	const pin = id === '' ? null : pinLine(query, id, language)
	const draw = make('div', { class: 'draw' })
	if (view.drawing) draw.append(parseDrawing(view.drawing.wide()), parseDrawing(view.drawing.narrow()))
	const cautions = view.notes.filter(({ caution }) => caution)
	const source = make('p', { class: 'src' }, `${view.source} `)
	if (id !== '') source.append(idLink(id, state, language))
	return [
		...(pin ? [pin] : []),
		...(view.simulated ? [make('p', { class: 'sim-tag' }, view.subtitle)] : []),
		make('h1', {}, view.finding),
		...(view.sentence === '' ? [] : [make('p', {}, view.sentence)]),
		make('p', { class: 'chart-sub' }, view.subtitle),
		view.drawing ? draw : drawTable(view.table, chartText(language).tableOf(view.subtitle)),
		...(cautions.length > 0
			? [
					make(
						'div',
						{ class: 'note data' },
						...cautions.map(({ title, text }) => make('p', {}, make('b', {}, title), ` ${text}`)),
					),
				]
			: []),
		source,
	]
}

/** The id leads to the page that checks it, with the comparison it belongs to: no list holds it. */
function idLink(id: string, state: CompareState, language: Language): HTMLElement {
	const href = `${address(language, '/cek/')}?id=${id}&${printState(state).slice(1)}`
	return make('a', { class: 'fid', href }, `${chartText(language).figureId} ${id}`)
}

/** The way to the portal leads to this comparison, where others can be chosen. */
function leadToComparison(state: CompareState, text: string, language: Language): void {
	const link = document.querySelector<HTMLAnchorElement>('.embed-foot a')
	if (!link) return
	link.href = address(language, '/bandingkan/') + printState(state)
	const words = link.firstChild
	if (words) words.textContent = text
}
