import { make } from '../../components/dom/make-element.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { PastFigure } from '../../schemas/figure-record.ts'
import { figureCheckText } from './figure-check-text.ts'

/** The numbers a release changed, as they were and as they became; or why they are not told. */
export function drawChanges({ changes, more }: PastFigure, language: Language): HTMLElement[] {
	const t = figureCheckText(language)
	if (more === null) return [make('p', {}, t.withheld)]
	if (changes.length === 0) return [make('p', {}, t.unrecorded)]
	const heads = [t.what, t.before, t.after].map((label, index) =>
		make('th', { scope: 'col', class: index > 0 && 'r' }, label),
	)
	const rows = changes.map(({ row, column, before, after }) =>
		make(
			'tr',
			{},
			make('th', { scope: 'row' }, `${row[language]}, ${column[language]}`),
			make('td', { class: 'r' }, before[language] || t.absent),
			make('td', { class: 'r' }, after[language] || t.absent),
		),
	)
	const table = make(
		'table',
		{ class: 'check-changes' },
		make('caption', {}, t.changed),
		make('thead', {}, make('tr', {}, ...heads)),
		make('tbody', {}, ...rows),
	)
	return [table, ...(more > 0 ? [make('p', { class: 'small' }, t.more(String(more)))] : [])]
}
