import { readPortal } from '../../contract/read-generated.ts'
import { readAreaContext } from '../../facts/area-context.ts'
import { hasNumber, isComplete, newestNumberOf } from '../../facts/area-figures.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { namedArea } from '../../facts/named-area.ts'
import { siblingPlace } from '../../facts/peers.ts'
import { placeName } from '../../facts/place-name.ts'
import { categoryWord } from '../../format/category-word.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { median } from '../../statistics/median.ts'
import { newestFigure } from '../../statistics/newest-figure.ts'
import { standingGroups } from './standing-groups.ts'
import { standingText } from './standing-text.ts'

/** The first figure of an indicator's page: the number, where and when, and what it is among the others. */
export type HomeFigure = {
	number: string
	where: string
	/** The period that it is of. */
	reference: string
	told: string
	href: string | null
}

/**
 * The figure of the home area; where the indicator has none of its own there, what its villages have; else the figure of
 * the first area that has one, from Indonesia down. `null` without any figure.
 */
export function homeFigure(file: IndicatorFile, language: Language): HomeFigure | null {
	if (file.indicator.measure === 'category') return categoryFigure(file, language)
	return ownFigure(file, language) ?? insideFigure(file, language) ?? firstFigure(file, language)
}

function ownFigure({ indicator }: IndicatorFile, language: Language): HomeFigure | null {
	const context = readAreaContext(readPortal().home_area, language)
	const figure = newestNumberOf(context.file, indicator.id)
	if (!figure || !isComplete(figure) || figure.status === 'U') return null
	return {
		number: formatValue(figure.value, indicator, language),
		where: `${placeName(context.area)}, ${formatPeriod(figure.reference, language)}`,
		reference: figure.reference,
		told: siblingPlace(context, indicator, figure, true) ?? '',
		href: address(language, areaPath(context.area.code)),
	}
}

/** The middle one of the areas that lie in the home area. */
function insideFigure(file: IndicatorFile, language: Language): HomeFigure | null {
	const { indicator } = file
	const standing = standingGroups(file)
	const home = readPortal().home_area
	const group = standing?.groups.find(({ within }) => within === home || within.startsWith(`${home}.`))
	const middle = median(group?.items.map(({ figure }) => figure.value) ?? [])
	if (!standing || !group || middle === null) return null
	const { area, hasPage } = namedArea(group.within)
	const desaOnly = standing.level === 'desa-kelurahan' && isOfDesaOnly(indicator)
	const noun = desaOnly ? 'desa' : areaText(language).siblings[standing.level]
	const count = `${formatNumber(group.items.length, 0, language)} ${noun}`
	return {
		number: formatValue(middle, indicator, language),
		where: `${placeName(area)}, ${formatPeriod(standing.reference, language)}`,
		reference: standing.reference,
		told: standingText(language).middleOf(count),
		href: hasPage ? address(language, areaPath(area.code)) : null,
	}
}

function firstFigure({ indicator, areas }: IndicatorFile, language: Language): HomeFigure | null {
	for (const { area, figures, hasPage } of areas) {
		const figure = newestFigure(figures.filter(hasNumber))
		if (!figure || !isComplete(figure) || figure.status === 'U') continue
		return {
			number: formatValue(figure.value, indicator, language),
			where: `${placeName(area)}, ${formatPeriod(figure.reference, language)}`,
			reference: figure.reference,
			told: '',
			href: hasPage ? address(language, areaPath(area.code)) : null,
		}
	}
	return null
}

/** How many places of the home area have the highest word that any of them has; of all areas where it has none. */
function categoryFigure({ indicator, areas }: IndicatorFile, language: Language): HomeFigure | null {
	const home = readPortal().home_area
	const inHome = areas.filter(({ area }) => area.code === home || area.code.startsWith(`${home}.`))
	const newest = (inHome.length > 0 ? inHome : areas).flatMap(({ figures }) => {
		const figure = newestFigure(figures.filter(({ category }) => category !== null))
		return figure?.category ? [{ category: figure.category, reference: figure.reference }] : []
	})
	const best = indicator.categories.findLast((one) => newest.some(({ category }) => category === one))
	const [some] = newest
	if (!best || !some) return null
	const t = standingText(language)
	const say = (count: number) => formatNumber(count, 0, language)
	const { area, hasPage } = namedArea(home)
	const noun = isOfDesaOnly(indicator) ? 'desa' : t.places
	const of = `${say(newest.length)} ${noun}`
	return {
		number: t.partOf(say(newest.filter(({ category }) => category === best).length), of),
		where: `${inHome.length > 0 ? placeName(area) : t.total}, ${formatPeriod(some.reference, language)}`,
		reference: some.reference,
		told: t.ofStatus(categoryWord(best)),
		href: inHome.length > 0 && hasPage ? address(language, areaPath(home)) : null,
	}
}
