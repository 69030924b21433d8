import type { TableTwin } from '../../charts/chart-points.ts'
import { lineChart } from '../../charts/line/line-chart.ts'
import type { LineChartInput, LineSeries } from '../../charts/line/line-chart-input.ts'
import { type Panel, panelGrid } from '../../charts/line/panel-grid.ts'
import type { Scene } from '../../charts/scene.ts'
import { slope } from '../../charts/slope.ts'
import { type DotRowsInput, dotRows } from '../../charts/strip/dot-rows.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { drawnLabel } from './area-labels.ts'
import type { Stretch } from './common-stretch.ts'
import type { Form } from './compare-state.ts'
import { compareText } from './compare-text.ts'
import { yearsOf } from './comparison-table.ts'
import type { MeasuredArea, MeasuredPoint } from './measured-areas.ts'
import type { MeasuredWords } from './measured-words.ts'

/** What a comparison is drawn from. */
export type SceneInput = {
	areas: readonly MeasuredArea[]
	labels: ReadonlyMap<string, string>
	words: MeasuredWords
	/** Codes of the areas in colours. */
	highlights: readonly string[]
	/** Both ends of a slope. */
	stretch: Stretch | null
	/** The year of a strip. */
	year: number | undefined
	zeroBaseline: boolean
	simulatedLabel: string | undefined
	language: Language
}

/** More areas than this share no set of colours that all eyes can tell apart: some are highlighted, the others grey. */
export const MOST_COLOURS = 4

const colours = ['c1', 'c2', 'c3', 'c4'] as const

/** The drawing of a comparison for one width. */
export function comparisonScene(form: Exclude<Form, 'tabel'>, input: SceneInput): (width: number) => Scene {
	if (form === 'garis') return (width) => lineChart(lineInput(input), width)
	if (form === 'panel') return (width) => panelGrid(panelsOf(input), width, chartText(input.language).missing)
	if (form === 'lereng') return (width) => slope(slopeInput(input), width)
	return (width) => dotRows(dotsInput(input), width)
}

/** Where the table of a comparison holds the figures of its drawing: a row a year, the newest first, a column an area. */
export function comparisonTwin(form: Exclude<Form, 'tabel'>, input: SceneInput): TableTwin {
	const { areas, stretch, year } = input
	const years = yearsOf(areas).toReversed()
	const at = (area: number, when: number | undefined) => [years.indexOf(when ?? Number.NaN), area + 1] as const
	if (form === 'lereng') return { cellOf: (side, item) => at(item, side === 0 ? stretch?.from : stretch?.to) }
	if (form === 'titik') return { cellOf: (_, item) => at(item, year) }
	const drawn = form === 'garis' ? inFront(areas, input.highlights) : areas
	return {
		cellOf: (series, item) => {
			const one = drawn[series]
			return one ? at(areas.indexOf(one), one.points[item]?.year) : null
		},
	}
}

/** Highlighted areas first, so that they are painted last and their labels choose their places first. */
function inFront(areas: readonly MeasuredArea[], highlights: readonly string[]): MeasuredArea[] {
	const isGrey = ({ area }: MeasuredArea) => Number(!highlights.includes(area.code))
	return areas.toSorted((a, b) => isGrey(a) - isGrey(b))
}

/** Up to four areas in colours of their own; beyond that, or once some are highlighted, those in colours before grey ones. */
export function roleOf(
	areas: readonly MeasuredArea[],
	code: string,
	highlights: readonly string[],
): Exclude<LineSeries['role'], 'focus'> {
	const isPicked = highlights.length > 0 || areas.length > MOST_COLOURS
	return colours[isPicked ? highlights.indexOf(code) : areas.findIndex(({ area }) => area.code === code)] ?? 'peer'
}

function seriesOf({ areas, labels, highlights }: SceneInput, { area, points }: MeasuredArea): LineSeries {
	return {
		name: drawnLabel(labels.get(area.code) ?? area.name),
		role: roleOf(areas, area.code, highlights),
		points: points.map(({ year, value, status }) => ({ time: year, label: String(year), value, status })),
	}
}

function lineInput(input: SceneInput): LineChartInput {
	const { areas, words, highlights, zeroBaseline, simulatedLabel, language } = input
	return {
		series: inFront(areas, highlights).map((one) => seriesOf(input, one)),
		formatValue: words.value,
		formatAxis: words.axis,
		axisUnit: words.axisUnit,
		zeroBaseline,
		missingLabel: chartText(language).missing,
		simulatedLabel,
	}
}

function panelsOf(input: SceneInput): Panel[] {
	const { areas, labels } = input
	return areas.map((one) => ({
		...lineInput(input),
		series: [seriesOf(input, one)],
		heading: drawnLabel(labels.get(one.area.code) ?? one.area.name),
	}))
}

function slopeInput({ areas, labels, words, highlights, stretch, simulatedLabel, language }: SceneInput) {
	const at = (points: readonly MeasuredPoint[], year: number | undefined) => valueIn(points, year)
	return {
		items: areas.map(({ area, points }) => ({
			name: drawnLabel(labels.get(area.code) ?? area.name),
			before: at(points, stretch?.from),
			after: at(points, stretch?.to),
			role: roleOf(areas, area.code, highlights),
		})),
		beforeLabel: String(stretch?.from ?? ''),
		afterLabel: String(stretch?.to ?? ''),
		formatValue: words.value,
		missingLabel: chartText(language).missing,
		simulatedLabel,
	}
}

/** The value of a year; none where the figure is doubtful, for a slope cannot show the doubt. */
function valueIn(points: readonly MeasuredPoint[], year: number | undefined): number | null {
	const point = points.find((one) => one.year === year)
	return point && point.status !== 'U' ? point.value : null
}

function dotsInput({ areas, labels, words, highlights, year, simulatedLabel, language }: SceneInput): DotRowsInput {
	return {
		items: areas.map(({ area, points }) => {
			const point = points.find((one) => one.year === year)
			return {
				name: labels.get(area.code) ?? area.name,
				value: point?.value ?? null,
				status: point?.status,
				role: roleOf(areas, area.code, highlights),
			}
		}),
		startNote: (start) => compareText(language).axisStart(start),
		formatValue: words.value,
		formatAxis: words.axis,
		axisUnit: words.axisUnit,
		missingLabel: chartText(language).missing,
		suppressedLabel: chartText(language).suppressed,
		simulatedLabel,
	}
}
