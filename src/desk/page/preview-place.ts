import { make, parseDrawing } from '../../components/dom/make-element.ts'
import type { Desk } from './desk-state.ts'

/** What a reader of one area will meet: the sentence and the chart of its page, drawn once the step stands there. */
export function previewPlace(desk: Desk): HTMLElement {
	const { t, language } = desk
	const place = make('figure', { class: 'desk-preview', hidden: true })
	desk
		.ask<'preview'>({ ask: 'preview', language })
		.then((preview) => {
			if (!preview) return
			const { sentence, drawing } = preview
			place.append(make('figcaption', { class: 'small' }, t.willSay), make('p', {}, sentence))
			if (drawing) {
				const { finding, caption, wide, narrow } = drawing
				place.append(
					...(finding ? [make('p', { class: 'finding' }, finding)] : []),
					make('p', { class: 'chart-sub' }, caption),
					make('div', { class: 'draw' }, parseDrawing(wide), parseDrawing(narrow)),
				)
			}
			place.hidden = false
		})
		.catch((fault: Error) => desk.say(t.failed(fault.message)))
	return place
}
