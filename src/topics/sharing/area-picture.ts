import { readRecipients } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { titleOf } from '../../format/area-name.ts'
import { areaPath } from '../../i18n/address.ts'
import type { Highlighted } from '../area/story.ts'
import { areaStory } from '../area/story.ts'
import { knownSeries } from '../recipients/known-series.ts'
import { nameInSentence } from '../recipients/programme-name.ts'
import { isShown, trendSentence } from '../recipients/recipient-sentence.ts'
import { areaSource } from '../recipients/recipient-source.ts'
import { recipientTrendInput } from '../recipients/recipient-trend.ts'
import { isInvented } from '../recipients/simulation.ts'
import { cardFigureOf } from './card-figure-of.ts'
import { miniTrend } from './mini-trend.ts'
import { sharedTrend } from './shared-trend.ts'
import { type PictureContent, type SharingPicture, sharingPicture } from './sharing-picture.ts'
import { storySource } from './story-source.ts'

type Found = Pick<PictureContent, 'finding' | 'source' | 'figureId' | 'chart' | 'simulated'>

/** The picture of a country, province, kabupaten or kota; `null` for areas inside them. */
export function areaPicture(context: AreaContext): SharingPicture | null {
	const { language, area, file } = context
	if (area.level === 'kecamatan' || area.level === 'desa-kelurahan') return null
	const story = areaStory(context)
	const found = headlineTrend(context) ?? recipientTrend(context)
	const content: PictureContent = {
		place: titleOf(area, language),
		aside: file.ancestors.at(-1)?.name ?? '',
		finding: firstSentence(story.lead),
		source: storySource(context),
		figure: cardFigureOf(story.figure),
		...found,
		simulated: isInvented(file) || (found?.simulated ?? false),
	}
	return sharingPicture(areaPath(area.code), content, language)
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
