import type { ChartContent } from '../../chart-content/chart-content.ts'
import { trendFinding } from '../../chart-content/trend-finding.ts'
import { trendNotes } from '../../chart-content/trend-notes.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { type LineChartInput, lineChart } from '../../charts/line/line-chart.ts'
import { readPortal } from '../../contract/read-generated.ts'
import { placeName } from '../../facts/place-name.ts'
import { trendSeries, yearOf, yearRange } from '../../facts/series-selection.ts'
import { shownFigures } from '../../facts/shown-figures.ts'
import { chartFiles, sourceOf, sourceText } from '../../facts/source-line.ts'
import { identified } from '../../figure-id/identified.ts'
import { formatNumber } from '../../format/number.ts'
import { periodToTime } from '../../format/period.ts'
import { formatBare } from '../../format/value.ts'
import { yearHeads } from '../../format/year-heads.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'

const roles = ['c1', 'c2', 'c3', 'c4'] as const

/** Indonesia and the provinces on one line chart; `null` where fewer than two of them have a series. */
export function indicatorTrend({ indicator, areas }: IndicatorFile, language: Language): ChartContent | null {
	const upper = areas
		.filter(({ area }) => area.level === 'negara' || area.level === 'provinsi')
		.map(({ area, figures }) => ({ area, figures: trendSeries(figures.filter(({ derivation }) => !derivation)) }))
		.filter(({ figures }) => figures.length > 1)
		.slice(0, roles.length)
	if (upper.length < 2) return null
	const all = upper.flatMap(({ figures }) => figures)
	const source = sourceOf(all)
	const years = yearRange(all)
	const title = `${indicator.name[language]}, ${upper.map(({ area }) => area.name).join(', ')}, ${years}`
	const input: LineChartInput = {
		series: upper.map(({ area, figures }, index) => ({
			name: placeName(area),
			role: roles[index] ?? 'c4',
			points: figures.map((figure) => ({
				time: Math.floor(periodToTime(figure.reference)),
				label: String(yearOf(figure)),
				value: figure.value,
				status: figure.status,
			})),
		})),
		formatValue: (value) => formatBare(value, indicator, language),
		formatAxis: (value) => formatNumber(value, Number.isInteger(value) ? 0 : indicator.decimals, language),
		axisUnit: indicator.unit === 'persen' ? '%' : '',
		missingLabel: chartText(language).noData,
	}
	// Told of the home area's province where it is drawn, else of the first line.
	const home = readPortal().home_area
	const told = upper.find(({ area }) => home.startsWith(`${area.code}.`)) ?? upper[0]
	const references = [...new Set(all.map(yearOf))].sort((a, b) => b - a)
	const head = yearHeads(
		all.map(({ reference }) => reference),
		language,
	)
	const given = upper.flatMap(({ area }) => areas.find((one) => one.area === area)?.figures ?? [])
	return {
		id: 'tren',
		areas: upper.map(({ area }) => area.code).join(' '),
		...identified({
			kind: 'tren-provinsi',
			area: '',
			subject: indicator.id,
			datasets: source.datasets,
			shown: upper.flatMap(({ area, figures }) => shownFigures(area.code, indicator, figures)),
		}),
		finding: told
			? trendFinding(indicator, told.figures, { name: placeName(told.area), level: told.area.level }, language)
			: title,
		subtitle: title,
		drawings: [
			{
				heading: null,
				aside: null,
				...drawTwice((width) => lineChart(input, width), {
					title,
					description: title,
					idPrefix: `i-${indicator.id}`,
					twin: {
						cellOf: (series, item) => [
							references.indexOf(Math.floor(input.series[series]?.points[item]?.time ?? 0)),
							series + 1,
						],
					},
				}),
			},
		],
		multiples: false,
		notes: told
			? trendNotes({ indicator, figures: told.figures, names: [], datasets: source.datasets, given }, language)
			: [],
		table: {
			columns: [{ label: chartText(language).year }, ...upper.map(({ area }) => ({ label: area.name, numeric: true }))],
			rows: references.map((year) => ({
				cells: [
					head(year),
					...upper.map(({ figures }) => {
						const value = figures.find((figure) => yearOf(figure) === year)?.value
						return value === null || value === undefined
							? { text: chartText(language).noData, state: 'missing' as const }
							: formatBare(value, indicator, language)
					}),
				],
			})),
		},
		tableSummary: chartText(language).tableSummary(String(all.length)),
		...sourceText(source, language),
		actions: chartFiles(source, language),
	}
}
