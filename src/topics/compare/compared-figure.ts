import type { IdentifiedFigure } from '../../figure-id/identified-figure.ts'
import { shownFigure } from '../../figure-id/shown-figure.ts'
import { commonStretch, lastSharedYear } from './common-stretch.ts'
import type { CompareData } from './compare-data.ts'
import type { CompareMeasure, CompareState, Form } from './compare-state.ts'
import { sourcesOf } from './comparison-source.ts'
import { type YearlyArea, yearlyFigures } from './yearly-figures.ts'

type Drawn = Pick<CompareState, 'areas' | 'from' | 'to'> & {
	/** As drawn, which may be another than was asked for. */
	form: Form
	measure: CompareMeasure
}

/** A drawing of a comparison as its id knows it: the published figures of the years it shows. */
export function comparedFigure(kind: string, subject: string, data: CompareData, drawn: Drawn): IdentifiedFigure {
	const chosen = drawn.areas.flatMap((code) => data.areas.get(code) ?? [])
	const yearly = yearlyFigures(chosen, drawn.from, drawn.to)
	const isShown = shownYears(drawn, yearly)
	const { id, decimals } = data.indicator
	return {
		kind,
		area: '',
		subject,
		datasets: sourcesOf(data, chosen),
		shown: yearly.flatMap(({ area, years }) =>
			years
				.filter(({ year }) => isShown(year))
				.map(({ figure }) => shownFigure(area.code, id, figure.reference, figure, decimals)),
		),
	}
}

/** A strip of dots shows one year, a slope two; what is measured from a first year starts there. */
function shownYears({ form, measure }: Drawn, yearly: readonly YearlyArea[]): (year: number) => boolean {
	const stretch = commonStretch(yearly)
	const last = measure === 'nilai' ? lastSharedYear(yearly) : stretch?.to
	if (form === 'titik') return (year) => year === last
	if (form === 'lereng') return (year) => year === stretch?.from || year === stretch?.to
	return (year) => measure === 'nilai' || (stretch !== null && year >= stretch.from && year <= stretch.to)
}

/**
 * A comparison that a reader put together, as its id knows it. The order of the areas and the one in front make no
 * other figure of it.
 */
export function readersFigure(
	{ areas, from, to }: CompareState,
	{ form, measure }: Pick<Drawn, 'form' | 'measure'>,
	data: CompareData,
): IdentifiedFigure {
	const range = from === null ? '' : `${from}-${to}`
	const subject = [data.indicator.id, areas.toSorted().join('+'), range, measure].join('/')
	return comparedFigure(`banding-pembaca-${form}`, subject, data, { areas, from, to, form, measure })
}
