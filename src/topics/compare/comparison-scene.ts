import { lineChart } from '../../charts/line/line-chart.ts'
import type { LineSeries } from '../../charts/line/line-chart-input.ts'
import type { Scene } from '../../charts/scene.ts'
import { slope } from '../../charts/slope.ts'
import { dotStrip } from '../../charts/strip/dot-strip.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Stretch } from './common-stretch.ts'
import type { Form } from './compare-state.ts'
import type { MeasuredArea, MeasuredPoint } from './measured-areas.ts'
import type { MeasuredWords } from './measured-words.ts'

/** What a comparison is drawn from. */
export type SceneInput = {
	areas: readonly MeasuredArea[]
	labels: ReadonlyMap<string, string>
	words: MeasuredWords
	/** Code of the area in front. */
	focus: string | null
	/** Both ends of a slope. */
	stretch: Stretch | null
	/** The year of a strip. */
	year: number | undefined
	zeroBaseline: boolean
	simulatedLabel: string | undefined
	language: Language
}

/** More lines than this share no set of colours that all eyes can tell apart: one is coloured, the others are grey. */
export const MOST_COLOURS = 4

const colours = ['c1', 'c2', 'c3', 'c4'] as const

/** The drawing of a comparison for one width. */
export function comparisonScene(form: Exclude<Form, 'tabel'>, input: SceneInput): (width: number) => Scene {
	if (form === 'garis') return (width) => lineChart(lineInput(input), width)
	if (form === 'lereng') return (width) => slope(slopeInput(input), width)
	return (width) => dotStrip(stripInput(input), width)
}

/** This area first, so that it is painted last and its label chooses its place first. */
function inFront(areas: readonly MeasuredArea[], focus: string | null): MeasuredArea[] {
	return areas.toSorted((a, b) => Number(b.area.code === focus) - Number(a.area.code === focus))
}

/** Up to four areas in colours of their own; beyond that, or once one is chosen, one in front of grey ones. */
export function roleOf(areas: readonly MeasuredArea[], code: string, focus: string | null): LineSeries['role'] {
	if (focus !== null || areas.length > MOST_COLOURS) return code === focus ? 'focus' : 'peer'
	return colours[areas.findIndex(({ area }) => area.code === code)] ?? 'peer'
}

function lineInput({ areas, labels, words, focus, zeroBaseline, simulatedLabel, language }: SceneInput) {
	return {
		series: inFront(areas, focus).map(
			({ area, points }): LineSeries => ({
				name: labels.get(area.code) ?? area.name,
				role: roleOf(areas, area.code, focus),
				points: points.map(({ year, value, status }) => ({ time: year, label: String(year), value, status })),
			}),
		),
		formatValue: words.value,
		formatAxis: words.axis,
		axisUnit: words.axisUnit,
		zeroBaseline,
		missingLabel: chartText(language).missing,
		simulatedLabel,
	}
}

function slopeInput({ areas, labels, words, focus, stretch, simulatedLabel, language }: SceneInput) {
	const at = (points: readonly MeasuredPoint[], year: number | undefined) => valueIn(points, year)
	return {
		items: areas.map(({ area, points }) => ({
			name: labels.get(area.code) ?? area.name,
			before: at(points, stretch?.from),
			after: at(points, stretch?.to),
			focus: area.code === focus,
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

function stripInput({ areas, labels, words, focus, year, simulatedLabel, language }: SceneInput) {
	return {
		items: areas.map(({ area, points }) => {
			const point = points.find((one) => one.year === year)
			return {
				name: labels.get(area.code) ?? area.name,
				value: point?.value ?? null,
				status: point?.status,
				focus: area.code === focus,
				label: true,
			}
		}),
		domain: 'fit' as const,
		startNote: (start: string) => (language === 'id' ? `sumbu mulai dari ${start}` : `axis starts at ${start}`),
		formatValue: words.value,
		formatAxis: words.axis,
		axisUnit: words.axisUnit,
		missingLabel: chartText(language).missing,
		simulatedLabel,
	}
}
