import { figureIdInBrowser } from '../../figure-id/figure-id-in-browser.ts'
import { type FigureIdParts, readFigureId } from '../../figure-id/read-figure-id.ts'
import { address } from '../../i18n/address.ts'
import { checkText } from '../../i18n/check.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { defaultIndicator, parseState, printState } from '../../views/compare/compare-state.ts'
import { readersFigure } from '../../views/compare/compared-figure.ts'
import { comparisonView } from '../../views/compare/comparison-view.ts'
import { loadComparison } from '../compare/load-comparison.ts'
import { make } from '../dom/make-element.ts'

/** What became of a comparison made by a reader, whose state stands beside the id in the address. */
export type ComparisonVerdict = 'current' | 'reissued' | 'superseded' | 'unknown'

/** Judges an id by the one that the same comparison has now. */
export function judgeComparison(asked: FigureIdParts, now: FigureIdParts | null): ComparisonVerdict {
	if (asked.figure !== now?.figure) return 'unknown'
	if (asked.id === now.id) return 'current'
	return asked.content === now.content ? 'reissued' : 'superseded'
}

/** Makes the comparison anew from today's figures and says whether the id still holds. */
export async function checkComparison(asked: FigureIdParts, query: string, language: Language): Promise<HTMLElement[]> {
	const indicator = new URLSearchParams(query).get('indikator') ?? defaultIndicator
	const { state } = parseState(query, new Set([indicator]))
	const { data } = await loadComparison(state)
	const view = comparisonView(data, state, language)
	const id = view ? await figureIdInBrowser(readersFigure(state, view, data)) : ''
	const verdict = judgeComparison(asked, readFigureId(id))
	const t = checkText(language)
	const texts = {
		current: t.comparisonCurrent,
		reissued: t.reissuedText,
		superseded: t.supersededText,
		unknown: t.comparisonOther,
	}
	const isOther = verdict === 'reissued' || verdict === 'superseded'
	const text = make('p', {}, texts[verdict], ' ', isOther ? make('b', { class: 'check-id' }, id) : null)
	const head = [make('p', { class: 'check-id' }, asked.id), make('h2', {}, t[verdict]), text]
	if (!view || verdict === 'unknown') return head
	const link = make('a', { class: 'btn', href: address(language, `/bandingkan/${printState(state)}`) }, t.comparisonNow)
	const about = make('div', { class: 'check-about' }, make('h3', {}, view.finding))
	about.append(make('p', { class: 'small' }, view.subtitle), make('p', { class: 'small muted' }, view.source))
	about.append(make('p', {}, link))
	return [...head, make('p', {}, t.comparisonMade), about]
}
