import { make } from '../../components/dom/make-element.ts'
import type { Questioned } from '../messages.ts'
import type { Desk } from './desk-state.ts'
import { drawnTable } from './drawn.ts'

/** Figures that say something else than what is published, old beside new. */
export function comparedTables({ t, language }: Desk, { changed, counts }: Questioned): HTMLElement | null {
	if (changed.length === 0) return null
	const rows = changed.map(({ area, indicator, period, before, after }) => [
		area,
		indicator[language],
		period,
		before,
		after,
	])
	const more = counts.changed - changed.length
	return make(
		'div',
		{},
		drawnTable([t.area, t.indicator, t.period, t.before, t.after], rows),
		more > 0 ? make('p', { class: 'small' }, `+ ${more}`) : null,
	)
}
