import type { ChartContent } from '../../chart-content/chart-content.ts'
import { citeFigure } from '../../chart-content/cite-figure.ts'
import { readPortal } from '../../contract/read-generated.ts'
import { formatPeriod } from '../../format/period.ts'
import { address, districtPath } from '../../i18n/address.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { DistrictScene } from './district-scene.ts'
import { districtDatasets } from './district-source.ts'
import { mainCount } from './district-story.ts'

/**
 * A citation of a district's main figure: publisher, year, what, place, figure, how it is made, this page, and the id of
 * the chart that shows the figure, if the page has it.
 */
export function districtCitation(scene: DistrictScene, charts: readonly ChartContent[] = []): string | null {
	const { language, name, regency, file } = scene
	const shown = mainCount(scene)
	const dataset = shown && districtDatasets([shown.count])[0]
	if (!shown || !dataset) return null
	const { count, sum, value } = shown
	const simulated = count.simulated ? ` (${recipientText(language).word})` : ''
	const said = `${count.subject}, ${formatPeriod(sum.period, language)}: ${name}, ${regency}, ${count.format(value)} ${count.unit}${simulated}`
	const [made, served] =
		language === 'id'
			? [`Jumlah dari ${sum.of} kecamatan`, 'Disajikan oleh']
			: [`The sum of ${sum.of} kecamatan`, 'Served by']
	const portal = readPortal()
	const page = `${portal.site}${address(language, districtPath(file.district.id))}`
	const chart = charts.find(({ id }) => id === `dapil-${count.id}`)
	const cited = `${dataset.publisher[language]} (${dataset.issued.slice(0, 4)}). ${said}. ${made}. ${served} ${portal.title}, ${page}`
	return citeFigure(cited, chart?.figureId, language)
}
