import { readDatasets, readIndicator } from '../../contract/read-generated.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { address } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import { followUpStory } from '../recommendations/follow-up-story.ts'
import { forumList } from '../recommendations/forum-list.ts'
import { recommendationText } from '../recommendations/recommendation-text.ts'
import { homeText } from './home-text.ts'

/** A dataset in a line; `simulated` marks those made up as an example. */
export type Holding = { title: string; note: string; href: string | null; simulated?: boolean }

/** What the portal holds: real datasets and recommendations first, then in one line what is simulated. */
export function holdings(language: Language): Holding[] {
	const t = homeText(language)
	const datasets = readDatasets()
	const simulated = datasets.filter((dataset) => dataset.simulated)
	const example: Holding = {
		title: t.simulated,
		note: t.simulatedNote(formatNumber(simulated.length, 0, language)),
		href: `${address(language, '/data/')}#simulasi`,
		simulated: true,
	}
	return [
		...datasets.filter((dataset) => !dataset.simulated).map((dataset) => holding(dataset, language)),
		...recommended(language),
		...(simulated.length > 0 ? [example] : []),
	]
}

function holding({ id, title, publisher, areas, levels, indicators, periods }: Dataset, language: Language): Holding {
	const level = levels.at(-1)
	// The index assesses desa alone, no kelurahan.
	const onlyDesa = indicators.length > 0 && indicators.every((one) => isOfDesaOnly(readIndicator(one)))
	const oneLevel =
		levels.length === 1 && level ? areaText(language).siblings[level] : language === 'id' ? 'wilayah' : 'areas'
	const noun = onlyDesa ? 'desa' : oneLevel
	const newest = `${homeText(language).newest} ${formatPeriod(periods.last, language)}`
	return {
		title: title[language],
		note: `${formatNumber(areas, 0, language)} ${noun}, ${newest}. ${publisher[language]}`,
		href: address(language, `/data/${id}/`),
	}
}

/** What forums recommended and what has become of it, in a sentence; no entry where there was none. */
function recommended(language: Language): Holding[] {
	const story = followUpStory(forumList(language, new Map()), language)
	if (!story) return []
	const note = `${story.before}${story.mark}${story.after}`
	return [{ title: recommendationText(language).title, note, href: address(language, '/rekomendasi/') }]
}
