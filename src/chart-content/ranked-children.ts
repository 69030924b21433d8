import { type RankedBarsInput, rankedBars } from '../charts/bars/ranked-bars.ts'
import { drawTwice } from '../charts/draw-twice.ts'
import { readIndicator } from '../contract/read-generated.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { commonReference } from '../facts/area-figures.ts'
import { placeName } from '../facts/place-name.ts'
import { sourceOf } from '../facts/source-line.ts'
import { formatPeriod } from '../format/period.ts'
import { formatBare } from '../format/value.ts'
import { areaText } from '../i18n/area.ts'
import { chartText } from '../i18n/chart.ts'
import { LEAST_ON_A_MAP } from './area-maps.ts'
import { sayCautions } from './cautions.ts'
import type { ChartContent } from './chart-content.ts'
import { rangeFinding } from './children-strip.ts'
import { itemsChart } from './items-chart.ts'
import { childrenWithFigure } from './strip-item.ts'
import { stripTwin } from './strip-table.ts'

/** Two areas are compared in a sentence. */
const LEAST = 3

/** The few areas inside an area as ranked bars; `null` where they are as many as a map can show, or fewer than three. */
export function rankedChildren({ language, area, file }: AreaContext, indicatorId: string): ChartContent | null {
	const indicator = readIndicator(indicatorId)
	const reference = commonReference(file.children, indicatorId)
	const items = reference ? childrenWithFigure(file, indicatorId, reference) : []
	if (!reference || items.length < LEAST || items.length >= LEAST_ON_A_MAP) return null
	const noun = areaText(language).siblings[items[0]?.area.level ?? 'kecamatan']
	const where = `${language === 'id' ? 'di' : 'in'} ${placeName(area)}`
	const subtitle = `${indicator.name[language]}, ${items.length} ${noun} ${where}, ${formatPeriod(reference, language)}`
	const finding = rangeFinding(items, indicator, noun, language)
	const input: RankedBarsInput = {
		rows: items.map((item) => ({
			name: placeName(item.area),
			value: item.figure.value,
			status: item.figure.status,
		})),
		even: true,
		showRanks: true,
		formatValue: (value) => formatBare(value, indicator, language),
		missingLabel: chartText(language).missing,
	}
	const text = { title: subtitle, description: `${finding}.`, idPrefix: `u-${indicatorId}`, twin: stripTwin }
	const drawing = drawTwice((width) => rankedBars(input, width), text)
	const source = sourceOf(items.map(({ figure }) => figure))
	const about = { indicators: [indicatorId], areas: items.map((item) => item.area.code), periods: [reference] }
	const note = sayCautions(source.datasets, ['survey'], about, language)
	return itemsChart(
		{ kind: 'urutan', area: area.code, indicator, items, focus: null, source, finding, subtitle, drawing, note },
		language,
	)
}
