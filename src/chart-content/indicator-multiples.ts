import { drawTwice, multipleWidths } from '../charts/draw-twice.ts'
import { smallMultiples } from '../charts/line/small-multiples.ts'
import { noDataScene } from '../charts/no-data-scene.ts'
import { readIndicator } from '../contract/read-generated.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { figuresOf } from '../facts/area-figures.ts'
import { placeName } from '../facts/place-name.ts'
import { trendSeries, yearRange } from '../facts/series-selection.ts'
import { shownFigures } from '../facts/shown-figures.ts'
import { chartActions, sourceOf, sourceText } from '../facts/source-line.ts'
import { identified } from '../figure-id/identified.ts'
import { type Magnitude, magnitudeOf } from '../format/magnitude.ts'
import { formatPeriod } from '../format/period.ts'
import { unitName } from '../format/value.ts'
import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { numberWord } from '../sentences/number-word.ts'
import type { ChartContent, HeadedDrawing, Table } from './chart-content.ts'
import { replacedNotes } from './replaced-note.ts'
import { trendInput, trendText } from './trend-drawing.ts'
import { trendFinding } from './trend-finding.ts'
import { valueCell } from './trend-table.ts'

/** Some indicators of an area side by side, each with a scale of its own; `null` where none has a trend. */
export function indicatorMultiples(context: AreaContext, ids: readonly string[]): ChartContent | null {
	const { language, area } = context
	const measures = ids.flatMap((id) => {
		const figures = trendSeries(figuresOf(context.file, id))
		return figures.length > 1 ? [{ indicator: readIndicator(id), figures }] : []
	})
	const [first] = measures
	if (!first) return null
	const name = placeName(area)
	const all = measures.flatMap(({ figures }) => figures)
	const source = sourceOf(all)
	const { datasets } = source
	const years = yearRange(all)
	const references = [...new Set(all.map(({ reference }) => reference))].sort().toReversed()
	return {
		id: 'jumlah',
		lead: first.indicator.id,
		...identified({
			kind: 'jumlah',
			area: area.code,
			subject: ids.join('+'),
			datasets,
			shown: measures.flatMap(({ indicator, figures }) => shownFigures(area.code, indicator, figures)),
		}),
		finding: trendFinding(first.indicator, first.figures, { name, level: area.level }, language),
		subtitle:
			language === 'id'
				? `${name}, ${years}; ${numberWord(measures.length, language)} ukuran dengan skala sendiri`
				: `${name}, ${years}; ${numberWord(measures.length, language)} measures, each with its own scale`,
		drawings: drawingsOf(context, measures, references),
		multiples: true,
		notes: measures.flatMap(({ indicator }) => replacedNotes(indicator.id, language)),
		table: multiplesTable(context, measures, references),
		tableSummary: chartText(language).tableSummary(String(all.length)),
		...sourceText(source, language),
		actions: chartActions(source, first.indicator.id, language),
	}
}

type Measure = { indicator: Indicator; figures: Figure[] }

/** One panel a measure, the years of all in line; people and rupiah have no scale in common. */
function drawingsOf(
	context: AreaContext,
	measures: readonly Measure[],
	references: readonly string[],
): HeadedDrawing[] {
	const { language, area } = context
	const panels = measures.map(({ indicator, figures }) =>
		trendInput(context, indicator, figures, [], { compact: true, scale: sizeOf(figures, language)?.divisor ?? 1 }),
	)
	return measures.map(({ indicator, figures }, index): HeadedDrawing => {
		const heading = indicator.name[language]
		const text = {
			...trendText(context, indicator, figures, `${heading}, ${placeName(area)}`),
			twin: {
				cellOf: (_: number, item: number) => [references.indexOf(figures[item]?.reference ?? ''), index + 1] as const,
			},
		}
		const panel = (width: number) => smallMultiples({ panels }, width)[index] ?? noDataScene(width, '')
		const aside = [sizeOf(figures, language)?.word, unitName(indicator.unit, language)].filter(Boolean).join(' ')
		const caption = `${heading} (${aside}), ${placeName(area)}, ${yearRange(figures)}`
		return { heading, aside, caption, ...drawTwice(panel, text, multipleWidths) }
	})
}

function sizeOf(figures: readonly Figure[], language: Language): Magnitude | null {
	return magnitudeOf(Math.max(...figures.map(({ value }) => value ?? 0)), language)
}

function multiplesTable({ language }: AreaContext, measures: readonly Measure[], references: readonly string[]): Table {
	return {
		columns: [
			{ label: chartText(language).period },
			...measures.map(({ indicator }) => ({
				label: `${indicator.short[language]} (${unitName(indicator.unit, language)})`,
				numeric: true,
			})),
		],
		rows: references.map((reference) => ({
			cells: [
				formatPeriod(reference, language),
				...measures.map(({ indicator, figures }) =>
					valueCell(
						figures.find((figure) => figure.reference === reference),
						indicator,
						language,
					),
				),
			],
		})),
	}
}
