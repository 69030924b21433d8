import { cautionsOn, sayCautions } from '../../chart-content/cautions.ts'
import type { ChartNote, Table } from '../../chart-content/chart-content.ts'
import { fullWidths } from '../../charts/draw-twice.ts'
import { renderSvg, type SvgText } from '../../charts/render-svg.ts'
import type { Scene } from '../../charts/scene.ts'
import { formatPeriod } from '../../format/period.ts'
import { cautionText } from '../../i18n/caution.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Area } from '../../schemas/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { areaLabels } from './area-labels.ts'
import { cautions } from './cautions.ts'
import { commonStretch, lastSharedYear, type Stretch } from './common-stretch.ts'
import type { CompareArea, CompareData, CompareSource } from './compare-data.ts'
import { type CompareMeasure, type CompareState, type Form, suitingForm } from './compare-state.ts'
import { compareText } from './compare-text.ts'
import { comparisonCsv, comparisonRows } from './comparison-csv.ts'
import { comparisonScene, comparisonTwin, MOST_COLOURS, roleOf, type SceneInput } from './comparison-scene.ts'
import { comparisonFinding } from './comparison-sentence.ts'
import { comparisonSource, sourcesOf } from './comparison-source.ts'
import { comparisonTable, yearsOf } from './comparison-table.ts'
import { type MeasuredArea, measureAreas } from './measured-areas.ts'
import { measuredWords } from './measured-words.ts'
import { type YearlyArea, yearlyFigures } from './yearly-figures.ts'

/** Everything a comparison says; built once at build time for ready pages, and in the browser for any other. */
export type ComparisonView = {
	finding: string
	sentence: string
	subtitle: string
	/** What is drawn, after what was asked for turned out not to be possible. */
	form: Form
	measure: CompareMeasure
	/** `null` for a table, and where there is nothing to draw. */
	drawing: LazyDrawing | null
	/** The areas drawn, with the name and the look of each. */
	names: readonly { area: Area; name: string; role: string }[]
	/** The areas in colours, the others grey. */
	highlights: readonly string[]
	notes: readonly ChartNote[]
	/** Made when it is first asked for, as `csv`: a phone draws before it counts. */
	readonly table: Table
	/** How many figures the table has room for. */
	tableSize: number
	/** Years with a figure, before the range of the address cuts them. */
	years: readonly number[]
	/** First and last year that may be compared; `null` where there are none. */
	stretch: Stretch | null
	source: string
	/** Who published the figures. */
	sources: readonly CompareSource[]
	simulated: boolean
	/** What is compared as rows, headings first; and the same as CSV. */
	readonly rows: readonly (readonly (string | number)[])[]
	readonly csv: string
}

export type DrawnWidth = 'wide' | 'narrow'

/** A drawing for wide and for narrow containers, each made when it is first wanted: a phone draws the one it shows. */
export type LazyDrawing = Readonly<Record<DrawnWidth, () => string>>

function bothWidths(draw: (width: number) => Scene, text: SvgText): LazyDrawing {
	const render = (width: DrawnWidth, className: 'w' | 'n') =>
		once(() => renderSvg(draw(fullWidths[width]), { ...text, idPrefix: `${text.idPrefix}${className}`, className }))
	return { wide: render('wide', 'w'), narrow: render('narrow', 'n') }
}

function once<Made>(make: () => Made): () => Made {
	let made: { it: Made } | undefined
	return () => {
		made ??= { it: make() }
		return made.it
	}
}

/** Names that a subtitle can carry; more are counted. */
const MOST_NAMED = 4

/** @param idPrefix first part of the ids in the drawing, unique on the page */
export function comparisonView(
	data: CompareData,
	state: CompareState,
	language: Language,
	idPrefix = 'banding',
): ComparisonView | null {
	const chosen = state.areas.flatMap((code) => data.areas.get(code) ?? [])
	const yearly = yearlyFigures(chosen, state.from, state.to)
	if (yearly.every(({ years }) => years.length === 0)) return null
	const t = compareText(language)
	const labels = areaLabels(chosen.map(({ area }) => area))
	const stretch = commonStretch(yearly)
	const measure = stretch ? state.measure : 'nilai'
	const areas = measureAreas(yearly, measure, stretch)
	const form = formFor(state.form ?? suitingForm(chosen.length), yearly, stretch)
	const highlights = highlightsFor(areas, state.highlights)
	const words = measuredWords(data, measure, stretch, language)
	const year = measure === 'nilai' ? lastSharedYear(yearly) : stretch?.to
	const sources = sourcesOf(data, chosen)
	const simulated = sources.some((one) => one.simulated)
	const { title, text } = comparisonFinding(
		{ areas: yearly, indicator: data.indicator, measure, labels, language },
		stretch,
		year,
		form === 'titik',
	)
	const names = areas.map(({ area }) => ({
		area,
		name: labels.get(area.code) ?? area.name,
		role: roleOf(areas, area.code, highlights),
	}))
	const whom =
		names.length > MOST_NAMED
			? t.count(String(names.length))
			: joinNames(
					names.map(({ name }) => name),
					language,
				)
	const subtitle = `${data.indicator.name[language]} (${words.unit}), ${whom}, ${range(form, areas, stretch, year)}`
	const input: SceneInput = {
		areas,
		labels,
		words,
		highlights,
		stretch,
		year,
		zeroBaseline: measure !== 'indeks',
		simulatedLabel: simulated ? t.simulatedWord : undefined,
		language,
	}
	const table = once(() => comparisonTable(areas, labels, words, language))
	const rows = once(() => comparisonRows(data, shownPoints(areas, form, stretch, year), measure))
	const csv = once(() => comparisonCsv(rows()))
	return {
		finding: title,
		sentence: text,
		subtitle,
		form,
		measure,
		drawing:
			form === 'tabel'
				? null
				: bothWidths(comparisonScene(form, input), {
						title: subtitle,
						description: `${title}. ${text}`.trim(),
						idPrefix,
						twin: comparisonTwin(form, input),
					}),
		names,
		highlights,
		notes: notesOf(state, { data, yearly, areas, form, measure, stretch, year, labels, sources }, language),
		tableSize: areas.length * yearsOf(areas).length,
		get table() {
			return table()
		},
		years: allYears(chosen),
		stretch,
		source: comparisonSource(sources, chosen, language),
		sources,
		simulated,
		get rows() {
			return rows()
		},
		get csv() {
			return csv()
		},
	}
}

/** A single year makes no line, and two years that may not be compared no slope. */
function formFor(wanted: Form, areas: readonly YearlyArea[], stretch: Stretch | null): Form {
	const years = new Set(areas.flatMap((one) => one.years.map(({ year }) => year)))
	if (isOverTime(wanted) && years.size < 2) return 'titik'
	return wanted === 'lereng' && !stretch ? 'titik' : wanted
}

/** Those asked for that are drawn; where nobody asked, and there are more areas than colours, the first. */
function highlightsFor(areas: readonly MeasuredArea[], asked: readonly string[] | null): string[] {
	const codes = areas.map(({ area }) => area.code)
	if (asked) return asked.filter((code) => codes.includes(code))
	return codes.length > MOST_COLOURS ? codes.slice(0, 1) : []
}

const isOverTime = (form: Form) => form === 'garis' || form === 'panel'

function allYears(areas: readonly CompareArea[]): number[] {
	return [...new Set(areas.flatMap(({ figures }) => figures.map(({ year }) => year)))].toSorted((a, b) => a - b)
}

function range(form: Form, areas: readonly MeasuredArea[], stretch: Stretch | null, year: number | undefined): string {
	if (form === 'titik') return String(year ?? '')
	if (form === 'lereng' && stretch) return `${stretch.from}–${stretch.to}`
	const years = yearsOf(areas)
	const [first, last] = [years[0], years.at(-1)]
	return first === last ? String(first ?? '') : `${first}–${last}`
}

type Parts = {
	data: CompareData
	yearly: readonly YearlyArea[]
	areas: readonly MeasuredArea[]
	form: Form
	measure: CompareMeasure
	stretch: Stretch | null
	year: number | undefined
	labels: ReadonlyMap<string, string>
	sources: readonly CompareSource[]
}

/** How to read the drawing, what was changed in what was asked for, and what to be careful with. */
function notesOf(asked: CompareState, parts: Parts, language: Language): ChartNote[] {
	const { data, measure, labels } = parts
	const t = compareText(language)
	const about = { indicators: [data.indicator.id], areas: parts.areas.map(({ area }) => area.code) }
	const reading = [howToRead(parts, language), sayCautions(parts.sources, ['survey'], about, language)]
	const careful = [...changedWishes(asked, parts, language), ...cautions(drawnYears(parts), labels, language)]
	if (measure === 'persen' && data.indicator.unit === 'persen') careful.unshift(t.percentOfPercent)
	return [
		...(parts.form === 'tabel' ? [] : [{ title: chartText(language).howToRead, text: reading.join(' ').trim() }]),
		...careful.map((text) => ({ title: t.caution, text, caution: true })),
		...cautionsOn(parts.sources, ['replaced'], about).map((one) => ({
			title: cautionText(language).replacedTitle,
			text: one[language],
			caution: true,
		})),
	]
}

/** Slopes and dots show some years only; so does the file with what is shown. */
function shownPoints(
	areas: readonly MeasuredArea[],
	form: Form,
	stretch: Stretch | null,
	year: number | undefined,
): MeasuredArea[] {
	const years = form === 'titik' ? [year] : form === 'lereng' ? [stretch?.from, stretch?.to] : null
	return areas.map((one) => ({ ...one, points: one.points.filter((point) => !years || years.includes(point.year)) }))
}

/** The figures that are in the drawing: a strip shows one year, a slope two, a measure what lies in its stretch. */
function drawnYears({ yearly, form, measure, stretch, year }: Parts): YearlyArea[] {
	const isDrawn = (at: number) => {
		if (form === 'titik') return at === year
		if (form === 'lereng') return at === stretch?.from || at === stretch?.to
		return measure === 'nilai' || (stretch !== null && at >= stretch.from && at <= stretch.to)
	}
	return yearly.map((one) => ({ ...one, years: one.years.filter((point) => isDrawn(point.year)) }))
}

function howToRead({ form, stretch, year, yearly }: Parts, language: Language): string {
	const t = compareText(language)
	if (form === 'lereng' && stretch) return t.readSlope(String(stretch.from), String(stretch.to))
	if (form === 'titik') {
		const reference = yearly.flatMap((one) => one.years.filter((point) => point.year === year))[0]?.figure.reference
		return t.readStrip(formatPeriod(reference ?? String(year ?? ''), language))
	}
	return form === 'panel' ? t.readPanel : t.readLine
}

/** Where the comparison shows something else than the address asked for, and why. */
function changedWishes(
	asked: CompareState,
	{ areas, yearly, form, measure, stretch, labels }: Parts,
	language: Language,
) {
	const t = compareText(language)
	const first = Math.min(...yearly.flatMap(({ years }) => years.map(({ year }) => year)))
	const baseless = areas.filter(({ hasBase }) => !hasBase).map(({ area }) => labels.get(area.code) ?? area.name)
	return [
		...(asked.measure !== measure ? [t.noStretch] : []),
		...(isOverTime(asked.form ?? suitingForm(areas.length)) && form === 'titik' ? [t.oneYear] : []),
		...(measure !== 'nilai' && stretch && stretch.from > first
			? [t.fromBase(t.measures[measure].replace(/ \(.*/, ''), String(stretch.from))]
			: []),
		...(baseless.length > 0 ? [t.noBase(joinNames(baseless, language), String(stretch?.from ?? ''))] : []),
	]
}
