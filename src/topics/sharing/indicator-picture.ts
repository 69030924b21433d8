import type { ChartContent } from '../../chart-content/chart-content.ts'
import { readArea, readPortal } from '../../contract/read-generated.ts'
import { figuresOf, hasNumber, isComplete, newestNumberOf } from '../../facts/area-figures.ts'
import { placeName } from '../../facts/place-name.ts'
import { sourceLine, sourceOf } from '../../facts/source-line.ts'
import { formatPeriod } from '../../format/period.ts'
import { themeName } from '../../format/theme-name.ts'
import { valueParts } from '../../format/value.ts'
import { indicatorPath } from '../../i18n/address.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Area } from '../../schemas/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { standingGroups } from '../indicator/standing-groups.ts'
import { chartOfPage } from './chart-of-page.ts'
import { type PictureContent, type SharingPicture, sharingPicture } from './sharing-picture.ts'

/** @param charts those of the indicator's page: the first one is shown */
export function indicatorPicture(
	file: IndicatorFile,
	charts: readonly ChartContent[],
	language: Language,
): SharingPicture {
	const [chart] = charts
	const { indicator } = file
	const newest = newestFigure(indicator, standingGroups(file)?.reference)
	const content: PictureContent = {
		place: indicator.name[language],
		aside: themeName(indicator, language),
		finding: chart?.finding ?? indicator.definition[language],
		figure: newest && cardFigure(newest, indicator, language),
		chart: chart && (() => chartOfPage(chart)),
		source: chart?.source ?? (newest ? sourceLine(sourceOf([newest.figure]), language) : ''),
		figureId: chart?.figureId,
		simulated: chart?.simulated !== undefined,
	}
	return sharingPicture(indicatorPath(indicator.id), content, language)
}

/**
 * The whole figure of Indonesia, else of the home area: of the period that the chart beside it shows, so that a picture
 * is of one month; the newest where there is no chart. None where it is doubtful.
 */
function newestFigure(
	indicator: Indicator,
	shown: string | undefined,
): { area: Area; figure: Figure & { value: number } } | undefined {
	for (const code of ['00', readPortal().home_area]) {
		const file = readArea(code)
		const figure = shown
			? figuresOf(file, indicator.id)
					.filter(hasNumber)
					.find(({ reference }) => reference === shown)
			: newestNumberOf(file, indicator.id)
		if (figure && isComplete(figure) && figure.status !== 'U') return { area: file.area, figure }
	}
	return undefined
}

function cardFigure(
	{ area, figure }: NonNullable<ReturnType<typeof newestFigure>>,
	indicator: Indicator,
	language: Language,
): PictureContent['figure'] {
	const provisional = figure.status === 'P' ? ` (${chartText(language).provisional})` : ''
	const { before, number, after } = valueParts(figure.value, indicator, language)
	const where = `${placeName(area)}, ${formatPeriod(figure.reference, language)}${provisional}`
	// A sign stands at the number, a word before the place: "orang, Sumenep, Desember 2024".
	const isWord = after.startsWith(' ')
	return { before, number, after: isWord ? '' : after, caption: isWord ? `${after.trim()}, ${where}` : where }
}
