import { figureId } from '../../figure-id/figure-id.ts'
import { shownFigure } from '../../figure-id/shown-figure.ts'
import { commonStretch, lastSharedYear } from './common-stretch.ts'
import type { CompareData } from './compare-data.ts'
import type { Form } from './compare-state.ts'
import { sourcesOf } from './comparison-source.ts'
import { yearlyFigures } from './yearly-figures.ts'

/** The id of a drawing of a ready comparison: the figures of the years it shows. */
export function comparisonId(set: string, form: Form, data: CompareData, codes: readonly string[]): string {
	const chosen = codes.flatMap((code) => data.areas.get(code) ?? [])
	const yearly = yearlyFigures(chosen, null, null)
	const stretch = commonStretch(yearly)
	const last = lastSharedYear(yearly)
	const isShown = (year: number) =>
		form === 'titik' ? year === last : form !== 'lereng' || year === stretch?.from || year === stretch?.to
	const { id, decimals } = data.indicator
	return figureId({
		kind: `banding-${form}`,
		area: '',
		subject: `${set}/${id}`,
		datasets: sourcesOf(data, chosen),
		shown: yearly.flatMap(({ area, years }) =>
			years
				.filter(({ year }) => isShown(year))
				.map(({ figure }) => shownFigure(area.code, id, figure.reference, figure, decimals)),
		),
	})
}
