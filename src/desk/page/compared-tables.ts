import { make } from '../../components/dom/make-element.ts'
import { formatPeriod } from '../../format/period.ts'
import type { Questioned } from '../messages.ts'
import type { Desk } from './desk-state.ts'
import { drawnTable } from './drawn.ts'
import { printedValue } from './printed-value.ts'

/** Figures that say something else than what is published, old beside new. */
export function comparedTables(desk: Desk, { changed, counts }: Questioned): HTMLElement | null {
	const { t, language } = desk
	if (changed.length === 0) return null
	const rows = changed.map(({ area, indicator, period, before, after }) => [
		area,
		indicator[language],
		formatPeriod(period, language),
		printedValue(desk, indicator, before),
		printedValue(desk, indicator, after),
	])
	const more = counts.changed - changed.length
	return make(
		'div',
		{},
		drawnTable(t.before, [t.area, t.indicator, t.period, t.before, t.after], rows, [3, 4]),
		more > 0 ? make('p', { class: 'small' }, `+ ${more}`) : null,
	)
}
