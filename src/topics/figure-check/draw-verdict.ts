import { make } from '../../components/dom/make-element.ts'
import type { FigureVerdict } from '../../figure-id/judge-figure.ts'
import { formatDate } from '../../format/period.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { CurrentFigure, PastFigure } from '../../schemas/figure-record.ts'
import { reportHref } from '../report/report-href.ts'
import { drawChanges } from './draw-changes.ts'
import { figureCheckText } from './figure-check-text.ts'

/** What the portal knows of an id, in words: the verdict first, then the figure it is about. */
export function drawVerdict(id: string, verdict: FigureVerdict, language: Language): HTMLElement[] {
	const t = figureCheckText(language)
	const head = (words: string) => [make('p', { class: 'check-id' }, id), make('h2', {}, words)]
	switch (verdict.kind) {
		case 'current':
			return [...head(t.current), make('p', {}, t.currentText), about(verdict.figure, language)]
		case 'reissued':
			return [...head(t.reissued), present(t.reissuedText, verdict.figure), about(verdict.figure, language)]
		case 'superseded':
			return [...head(t.superseded), ...superseded(verdict, language)]
		case 'unknown':
			return [...head(t.unknown), make('p', {}, t.unknownText)]
	}
}

function present(text: string, { id }: CurrentFigure): HTMLElement {
	return make('p', {}, `${text} `, make('b', { class: 'check-id' }, id))
}

function superseded(
	{ figure, past }: { figure: CurrentFigure | null; past: PastFigure | null },
	language: Language,
): HTMLElement[] {
	const t = figureCheckText(language)
	const until = past ? formatDate(past.until, language) : ''
	const lead = figure ? present(t.supersededText, figure) : make('p', {}, `${t.gone} ${until}.`)
	const when = figure && past ? [make('p', {}, `${t.until} ${until}.`)] : []
	const changes = past ? drawChanges(past, language) : [make('p', {}, t.unrecorded)]
	const corrections = make('p', {}, make('a', { href: address(language, '/koreksi/') }, t.corrections))
	return [lead, ...when, ...changes, ...(figure ? [about(figure, language)] : []), corrections]
}

/** What the figure says now, where it stands and where its numbers come from. */
function about({ id, finding, says, source, page }: CurrentFigure, language: Language): HTMLElement {
	const subject = { path: address(language, page.replace(/#.*$/, '')), figureId: id }
	return make(
		'div',
		{ class: 'check-about' },
		make('h3', {}, finding[language]),
		make('p', { class: 'small' }, says[language]),
		make('p', { class: 'small muted' }, source[language]),
		make('p', {}, make('a', { class: 'btn', href: address(language, page) }, figureCheckText(language).now)),
		make('p', {}, make('a', { href: reportHref(subject, language) }, figureCheckText(language).report)),
	)
}
