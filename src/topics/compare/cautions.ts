import { formatPeriod } from '../../format/period.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { isPartial } from '../../statistics/figure-state.ts'
import { breakYears } from './common-stretch.ts'
import { compareText } from './compare-text.ts'
import type { YearFigure, YearlyArea } from './yearly-figures.ts'

type Labels = ReadonlyMap<string, string>

/** What a reader must know of the figures drawn: breaks, months that differ, figures that are not firm. */
export function cautions(areas: readonly YearlyArea[], labels: Labels, language: Language): string[] {
	const t = compareText(language)
	const firstYear = Math.min(...areas.flatMap(({ years }) => years.map(({ year }) => year)))
	const broken = breakYears(areas).filter((year) => year > firstYear)
	const provisional = whoseFigures(areas, labels, ({ figure }) => figure.status === 'P' || isEstimate(figure))
	const doubtful = whoseFigures(areas, labels, ({ figure }) => figure.status === 'U' && figure.value !== null)
	const partial = whoseFigures(areas, labels, ({ figure }) => isPartial(figure))
	const without = areas.filter(({ years }) => years.every(({ figure }) => figure.value === null)).map(nameFrom(labels))
	return [
		...(broken.length > 0 ? [t.breaks(joinNames(broken.map(String), language))] : []),
		...monthCautions(areas, labels, language),
		...(provisional ? [t.provisional(provisional)] : []),
		...(doubtful ? [t.doubtful(doubtful)] : []),
		...(partial ? [t.partial(partial)] : []),
		...(without.length > 0 ? [t.missing(joinNames(without, language))] : []),
	]
}

const nameFrom = (labels: Labels) => (one: YearlyArea) => labels.get(one.area.code) ?? one.area.code

function isEstimate(figure: YearFigure['figure']): boolean {
	return figure.status === 'E' && !isPartial(figure)
}

/** "Sumenep (2024, 2025), Tuban (2025)": the areas and years whose figures are such; empty for none. */
function whoseFigures(areas: readonly YearlyArea[], labels: Labels, isSuch: (one: YearFigure) => boolean): string {
	const named = areas.flatMap((one) => {
		const years = one.years.filter(isSuch).map(({ year }) => year)
		return years.length > 0 ? [`${nameFrom(labels)(one)} (${years.join(', ')})`] : []
	})
	return named.join(', ')
}

/** One caution for the years in which the areas could not take the same month, the newest first, three at most. */
function monthCautions(areas: readonly YearlyArea[], labels: Labels, language: Language): string[] {
	const figures = areas.flatMap((area) => area.years.map((one) => ({ ...one, area })))
	const years = Map.groupBy(
		figures.filter(({ figure }) => figure.value !== null),
		({ year }) => year,
	)
	return [...years]
		.filter(([, own]) => new Set(own.map(({ figure }) => figure.month)).size > 1)
		.toSorted(([a], [b]) => b - a)
		.slice(0, 3)
		.map(([year, own]) => monthCaution(year, own, labels, language))
}

type AreaFigure = YearFigure & { area: YearlyArea }

function monthCaution(year: number, figures: readonly AreaFigure[], labels: Labels, language: Language): string {
	const [own = '', ...others] = [...Map.groupBy(figures, ({ figure }) => figure.reference)]
		.toSorted((a, b) => a[1].length - b[1].length)
		.map(([reference, those]) => {
			const names = those.map(({ area }) => nameFrom(labels)(area))
			return `${joinNames(names, language)}: ${formatPeriod(reference, language)}`
		})
	return compareText(language).months(String(year), own, others.join('; '))
}
