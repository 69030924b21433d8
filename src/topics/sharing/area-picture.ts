import { readRecipients } from '../../contract/read-generated.ts'
import { keptByName, keptFor } from '../../contract/readings.ts'
import { type AreaContext, readAreaContext } from '../../facts/area-context.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { placeName } from '../../facts/place-name.ts'
import { titleOf } from '../../format/area-name.ts'
import { areaPath } from '../../i18n/address.ts'
import type { AreaFile } from '../../schemas/area-file.ts'
import type { AreaLevel } from '../../schemas/area-level.ts'
import { areaCharts } from '../area/charts.ts'
import type { Highlighted } from '../area/story.ts'
import { areaStory } from '../area/story.ts'
import { knownSeries } from '../recipients/known-series.ts'
import { nameInSentence } from '../recipients/programme-name.ts'
import { isShown, trendSentence } from '../recipients/recipient-sentence.ts'
import { areaSource } from '../recipients/recipient-source.ts'
import { recipientTrendInput } from '../recipients/recipient-trend.ts'
import { isInvented } from '../recipients/simulation.ts'
import { cardFigureOf } from './card-figure-of.ts'
import { chartOfPage } from './chart-of-page.ts'
import { miniTrend } from './mini-trend.ts'
import { sharedTrend } from './shared-trend.ts'
import {
	type PagePicture,
	type PictureContent,
	pictureOf,
	type SharingPicture,
	sharingPicture,
} from './sharing-picture.ts'
import { storySource } from './story-source.ts'

type Found = Pick<PictureContent, 'finding' | 'source' | 'figureId' | 'chart' | 'simulated'>

/** The picture of an area; `null` for villages, which are too many to have one each. */
export function areaPicture(context: AreaContext): SharingPicture | null {
	const { language, area, file } = context
	if (!hasOwnPicture(area.level)) return null
	const story = areaStory(context)
	const around = file.ancestors.at(-1)
	const found = headlineTrend(context) ?? recipientTrend(context) ?? firstChart(context)
	const content: PictureContent = {
		place: titleOf(area, language),
		aside: around ? placeName(around) : '',
		finding: firstSentence(story.lead),
		source: storySource(context),
		figure: cardFigureOf(story.figure),
		...found,
		simulated: isInvented(file) || (found?.simulated ?? false),
	}
	return sharingPicture(areaPath(area.code), content, language)
}

export const hasOwnPicture = (level: AreaLevel): boolean => level !== 'desa-kelurahan'

const kept = keptFor((_parent: AreaFile) => keptByName<PagePicture | null>())

/** The picture that the page of an area names: its own, or a village that of the kecamatan around it. */
export function pictureOfArea(context: AreaContext): PagePicture | null {
	const { area, language, parent } = context
	if (hasOwnPicture(area.level) || !parent) return pictureOf(areaPicture(context))
	const around = kept(parent)(language, () => pictureOf(areaPicture(readAreaContext(parent.area.code, language))))
	// What it shows is told on the page of the kecamatan; a village page has no bytes to spare.
	return around && { ...around, alt: `${titleOf(area, language)}, ${titleOf(parent.area, language)}` }
}

/** "Pada Maret 2025, 17,02 persen penduduk Sumenep miskin, turun 0,76 poin persen dari setahun sebelumnya". */
function firstSentence({ before, mark, after }: Highlighted): string {
	return `${before}${mark}${after}`.split(/\.(?= [A-Z]|$)/, 1)[0] ?? ''
}

/** The first of what the page draws over time. */
function headlineTrend(context: AreaContext): Found | null {
	for (const id of areaPlan(context.file).trends.alone) {
		const trend = sharedTrend(context, id)
		if (trend) return { ...trend, simulated: false }
	}
	return null
}

/** What stands first on the page, where nothing is known over time. */
function firstChart(context: AreaContext): Found | null {
	const { inside, position } = areaCharts(context)
	const chart = inside[0] ?? position[0]
	if (!chart) return null
	return {
		finding: firstSentence(areaStory(context).lead),
		source: chart.source,
		figureId: chart.figureId,
		chart: () => chartOfPage(chart),
		simulated: chart.simulated !== undefined,
	}
}

/** The first programme that two published totals are known of. */
function recipientTrend({ area, language }: AreaContext): Found | null {
	const file = readRecipients(area.code)
	const known = file ? knownSeries(file) : []
	const first = known.find(({ series }) => series.periods.filter(isShown).length > 1)
	if (!first) return null
	const { programme, series } = first
	const name = nameInSentence(programme, language)
	return {
		finding: trendSentence(name, series.periods, series.measure, language),
		source: areaSource([series.dataset], area.code, language).source,
		chart: () =>
			miniTrend(programme.name[language], recipientTrendInput(name, series.periods, series.simulated, language, true)),
		simulated: series.simulated,
	}
}
