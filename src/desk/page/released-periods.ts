import { make } from '../../components/dom/make-element.ts'
import { formatPeriod } from '../../format/period.ts'
import type { ReleasedPeriod } from '../../schemas/desk-recipients.ts'
import type { Desk, RecipientsState } from './desk-state.ts'
import type { recipientsText } from './recipients-text.ts'

type Words = ReturnType<typeof recipientsText>

/** Each programme and period that the dataset holds or will hold, and what becomes of it. */
export function releasedPeriods(
	periods: readonly ReleasedPeriod[],
	{ seen }: RecipientsState,
	{ fates, periods: heading }: Words,
	language: Desk['language'],
): HTMLElement[] {
	const isOne = new Set(periods.map(({ programme }) => programme)).size === 1 && seen.programmes.length === 1
	const lines = periods.map(({ programme, period, fate }) => {
		const of = isOne ? '' : `${programme}, `
		return make('li', {}, `${of}${formatPeriod(period, language)}: ${fates[fate]}.`)
	})
	return [make('h3', {}, heading), make('ul', {}, ...lines)]
}
