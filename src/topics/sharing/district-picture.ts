import { districtPath } from '../../i18n/address.ts'
import { districtCharts } from '../districts/district-charts.ts'
import type { DistrictScene } from '../districts/district-scene.ts'
import { districtSource } from '../districts/district-source.ts'
import { districtStory, mainCount } from '../districts/district-story.ts'
import { districtText } from '../districts/district-text.ts'
import { cardFigureOf } from './card-figure-of.ts'
import { chartOfPage } from './chart-of-page.ts'
import { type SharingPicture, sharingPicture } from './sharing-picture.ts'

/** An electoral district: its main sum, and the same sum of the other districts of its regency. */
export function districtPicture(scene: DistrictScene): SharingPicture {
	const { file, name, regency, figures, programmes, language } = scene
	const { lead, figure } = districtStory(scene)
	const shown = mainCount(scene)
	const counts = shown ? [shown.count] : [...figures, ...programmes]
	const chart = districtCharts(scene).find(({ id }) => id === `dapil-${shown?.count.id}`)
	const content = {
		place: name,
		aside: `${districtText(language).kind}, ${regency}`,
		finding: `${lead.before}${lead.mark}${lead.after}`.replace(/\.$/, ''),
		figure: cardFigureOf(figure),
		chart: chart && (() => chartOfPage(chart)),
		// Of a district about which nothing is known, nobody told anything.
		source: counts.length > 0 ? districtSource(counts, language).source : '',
		figureId: chart?.figureId,
		simulated: scene.simulated || scene.invented,
	}
	return sharingPicture(districtPath(file.district.id), content, language)
}
