import { make } from '../../components/dom/make-element.ts'
import { formatPeriod } from '../../format/period.ts'
import type { PeriodFate } from '../engine/period-fates.ts'
import type { Desk } from './desk-state.ts'

/** What becomes of each period of the dataset, before anything is saved: what stood there stays. */
export function periodList({ t, language }: Desk, periods: readonly PeriodFate[]): HTMLElement | null {
	if (periods.length === 0) return null
	const parts = ['added', 'same', 'changed', 'kept'] as const
	const lines = periods.map((fate) => {
		const said = parts.filter((part) => fate[part] > 0).map((part) => t.fates[part](fate[part]))
		return make('li', {}, `${formatPeriod(fate.period, language)}: ${said.join(', ')}.`)
	})
	return make('div', {}, make('h3', {}, t.periods), make('ul', {}, ...lines))
}
