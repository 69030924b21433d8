import { make, makeButton, parseDrawing } from '../../components/dom/make-element.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { drawnLabel } from './area-labels.ts'
import { compareText } from './compare-text.ts'
import type { ComparisonView, DrawnWidth } from './comparison-view.ts'
import { type CopyTexts, copyField } from './copy-field.ts'
import { drawTable } from './draw-table.ts'
import { whenIdle } from './when-idle.ts'

/** What stands under a comparison: where it is found, how it is cited, and the line with its id. */
export type Provenance = { address: string; citation: string; name: string; id: HTMLElement | null }

/** The frame of ChartFrame.astro round a comparison made in the browser: finding, drawing, names, notes, table, source. */
export function drawComparison(
	view: ComparisonView,
	{ address, citation, name, id }: Provenance,
	onHighlight: (code: string) => void,
	language: Language,
	width: DrawnWidth,
): HTMLElement {
	const t = compareText(language)
	const texts: CopyTexts = { copy: t.copy, copied: t.copied, copyFailed: t.copyFailed }
	const frame = make(
		'figure',
		{
			class: `chart side${view.simulated ? ' sim' : ''}`,
			id: name,
			'data-address': address,
			'aria-labelledby': 'banding-temuan',
		},
		view.simulated ? make('p', { class: 'sim-tag' }, t.simulated) : null,
		make('h2', { class: 'finding', id: 'banding-temuan' }, view.finding),
		view.sentence === '' ? null : make('p', { class: 'cmp-say' }, view.sentence),
		make('p', { class: 'chart-sub' }, view.subtitle),
		view.drawing
			? drawingOf(view, onHighlight, width)
			: drawTable(view.table, chartText(language).tableOf(view.subtitle)),
		view.drawing ? nameButtons(view, onHighlight, language) : null,
		make('div', { class: 'chart-note' }, ...notesOf(view)),
		view.drawing ? tableOf(view, language) : null,
		make(
			'figcaption',
			{ class: 'src' },
			make('p', {}, view.source),
			id,
			make('ul', { class: 'acts' }, make('li', {}, make('button', { type: 'button' }, chartText(language).more))),
		),
	)
	const share = make(
		'div',
		{ class: 'cmp-share no-p' },
		copyField(t.share, 'banding-alamat', address, texts),
		copyField(t.cite, 'banding-kutipan', citation, texts),
	)
	return make('div', {}, frame, share, make('p', { class: 'cmp-paper small' }, citation))
}

/**
 * Both widths are in the page, as on every page: the style sheet shows the one that suits, and paper the wide one. The
 * one not shown is drawn when there is time.
 */
function drawingOf(
	{ drawing, names }: ComparisonView,
	onHighlight: (code: string) => void,
	width: DrawnWidth,
): HTMLElement {
	const draw = make('div', { class: 'draw' })
	if (drawing) {
		const other = width === 'wide' ? 'narrow' : 'wide'
		draw.append(parseDrawing(drawing[width]()))
		whenIdle(() => draw.append(parseDrawing(drawing[other]())))
	}
	// A name in the drawing may be tapped too; the buttons below do the same for the keyboard.
	draw.addEventListener('click', ({ clientX, clientY }) => {
		const tapped = document.elementsFromPoint(clientX, clientY).find((one) => one instanceof SVGTextElement)
		const found = names.find(({ name }) => drawnLabel(name).some((label) => tapped?.textContent?.endsWith(label)))
		if (found) onHighlight(found.area.code)
	})
	return draw
}

function nameButtons(view: ComparisonView, onHighlight: (code: string) => void, language: Language): HTMLElement {
	const buttons = view.names.map(({ area, name, role }) => {
		const button = makeButton(name, 'cmp-name', () => onHighlight(area.code))
		button.prepend(make('i', { class: `sw ${role}`, 'aria-hidden': 'true' }))
		button.setAttribute('aria-pressed', String(view.highlights.includes(area.code)))
		button.dataset.code = area.code
		return make('li', {}, button)
	})
	const t = compareText(language)
	return make(
		'div',
		{ class: 'cmp-names' },
		make('p', { class: 'small', id: 'banding-sorot' }, make('b', {}, t.focus), ` ${t.focusHint}`),
		make('ul', { 'aria-labelledby': 'banding-sorot' }, ...buttons),
	)
}

function notesOf({ notes }: ComparisonView): HTMLElement[] {
	return notes.map(({ title, text, caution }) => {
		const paragraph = make('p', {}, make('b', {}, title), ` ${text}`)
		return caution ? make('div', { class: 'note data' }, paragraph) : paragraph
	})
}

function tableOf(view: ComparisonView, language: Language): HTMLElement {
	const t = chartText(language)
	const details = make(
		'details',
		{ class: 'nums cmp-nums' },
		make('summary', {}, t.tableSummary(String(view.tableSize))),
	)
	whenIdle(() => details.append(drawTable(view.table, t.tableOf(view.subtitle))))
	return details
}
