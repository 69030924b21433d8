import { districtPath } from '../../i18n/address.ts'
import { dapilText } from '../../i18n/dapil.ts'
import { comparedCounts } from '../dapil/compared-counts.ts'
import { districtChart } from '../dapil/district-chart.ts'
import { comparedFigures, programmeCounts } from '../dapil/district-count.ts'
import type { DistrictScene } from '../dapil/district-scene.ts'
import { districtSource } from '../dapil/district-source.ts'
import { districtStory, mainCount } from '../dapil/district-story.ts'
import { cardFigureOf } from './card-figure-of.ts'
import { chartOfPage } from './chart-of-page.ts'
import { type SharingPicture, sharingPicture } from './sharing-picture.ts'

/** An electoral district: its main sum, and the same sum of the other districts of its regency. */
export function districtPicture(scene: DistrictScene): SharingPicture {
	const { file, name, regency, peers, figures, programmes, language } = scene
	const { lead, figure } = districtStory(scene)
	const shown = mainCount(scene)
	const counts = shown ? [shown.count] : [...figures, ...programmes]
	const content = {
		place: name,
		aside: `${dapilText(language).kind}, ${regency}`,
		finding: `${lead.before}${lead.mark}${lead.after}`.replace(/\.$/, ''),
		figure: cardFigureOf(figure),
		chart: () => {
			const all = [comparedFigures, programmeCounts].flatMap((of) => comparedCounts(peers, of, language))
			const compared = all.find(({ count }) => count.id === shown?.count.id)
			const chart = compared && districtChart({ peers, compared, regency, language, me: file.district.id })
			return chart ? chartOfPage(chart) : undefined
		},
		source: districtSource(counts, language).source,
		simulated: scene.simulated || scene.invented,
	}
	return sharingPicture(districtPath(file.district.id), content, language)
}
