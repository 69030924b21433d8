import type { ChartContent } from '../../chart-content/chart-content.ts'
import { citeFigure } from '../../chart-content/cite-figure.ts'
import { readIndicator, readIndicators, readPortal } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { newestNumberOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { datasetsOf } from '../../facts/source-line.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { sayValue } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { indexParts } from '../../plan/relations.ts'

/**
 * A citation of the area's main figure: publisher, year, table, area, figure, this page, and the id of the chart that
 * shows the figure, if the page has it.
 */
export function citation(context: AreaContext, charts: readonly ChartContent[] = []): string | null {
	const { language, file, area } = context
	const plan = areaPlan(file)
	const cited = [plan.mark, ...plan.keyFigures.map(({ indicator }) => indicator.id)]
	const id = cited.find((one) => one && newestNumberOf(file, one)?.dataset)
	const figure = id ? newestNumberOf(file, id) : undefined
	const dataset = figure ? datasetsOf([figure])[0] : undefined
	if (!id || !figure || !dataset) return null
	const indicator = readIndicator(id)
	const when = formatPeriod(figure.reference, language)
	const said = `${indicator.name[language]}, ${when}: ${titleOf(area, language)}, ${sayValue(figure.value, indicator, language)}`
	const served = language === 'id' ? 'Disajikan oleh' : 'Served by'
	const portal = readPortal()
	const parts = indexParts(readIndicators(), indicator)
	const chart = charts.find((one) =>
		[`tren-${id}`, `sebaran-${id}`, ...(parts?.components.length ? ['komponen'] : [])].includes(one.id),
	)
	const text = `${dataset.publisher[language]} (${dataset.issued.slice(0, 4)}). ${said}. ${served} ${portal.title}, ${portal.site}${address(language, areaPath(area.code))}`
	return citeFigure(text, chart?.figureId, language)
}
