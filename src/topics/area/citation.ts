import type { ChartContent } from '../../chart-content/chart-content.ts'
import { citeFigure } from '../../chart-content/cite-figure.ts'
import { readIndicator, readPortal } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { latestNumber } from '../../facts/area-figures.ts'
import { datasetsOf } from '../../facts/source-line.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { sayValue } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'

/**
 * A citation of the area's main figure: publisher, year, table, area, figure, this page, and the id of the chart that
 * shows the figure, if the page has it.
 */
export function citation(context: AreaContext, charts: readonly ChartContent[] = []): string | null {
	const { language, file, area } = context
	const id = ['p0', 'idm', 'penduduk'].find((indicator) => latestNumber(file, indicator)?.dataset)
	const figure = id ? latestNumber(file, id) : undefined
	const dataset = figure ? datasetsOf([figure])[0] : undefined
	if (!id || !figure || !dataset) return null
	const indicator = readIndicator(id)
	const when = formatPeriod(figure.reference, language)
	const said = `${indicator.name[language]}, ${when}: ${titleOf(area, language)}, ${sayValue(figure.value, indicator, language)}`
	const served = language === 'id' ? 'Disajikan oleh' : 'Served by'
	const portal = readPortal()
	const chart = charts.find((one) =>
		[`tren-${id}`, `sebaran-${id}`, ...(id === 'idm' ? ['komponen'] : [])].includes(one.id),
	)
	const cited = `${dataset.publisher[language]} (${dataset.issued.slice(0, 4)}). ${said}. ${served} ${portal.title}, ${portal.site}${address(language, areaPath(area.code))}`
	return citeFigure(cited, chart?.figureId, language)
}
