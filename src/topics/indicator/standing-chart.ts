import { sayCautions } from '../../chart-content/cautions.ts'
import type { ChartContent, HeadedDrawing, Table } from '../../chart-content/chart-content.ts'
import { figureCell } from '../../chart-content/figure-cell.ts'
import { replacedNotes } from '../../chart-content/replaced-note.ts'
import { stripInput } from '../../chart-content/strip-input.ts'
import type { StripItem } from '../../chart-content/strip-item.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { MOST_APART } from '../../charts/stack/stack-dots.ts'
import { type DotStripInput, dotStrip } from '../../charts/strip/dot-strip.ts'
import { readPortal } from '../../contract/read-generated.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { namedArea } from '../../facts/named-area.ts'
import { placeName } from '../../facts/place-name.ts'
import { shownItems } from '../../facts/shown-figures.ts'
import { chartFiles, sourceOf, sourceText } from '../../facts/source-line.ts'
import { identified } from '../../figure-id/identified.ts'
import { titleOf } from '../../format/area-name.ts'
import { capital } from '../../format/first-letter.ts'
import { sayBySize } from '../../format/magnitude.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare, formatValue, unitName } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { median } from '../../statistics/median.ts'
import { type Standing, type StandingGroup, standingGroups } from './standing-groups.ts'
import { standingHistograms } from './standing-histograms.ts'
import { standingText } from './standing-text.ts'

/** Areas that share an end are named up to this many, then counted. */
const MOST_NAMED = 2

/** More dots than this on one strip are a cloud in which nobody finds a place: they are counted in bins. */
const MOST_DOTS = 60

/** How all areas stand in the newest period, one strip a province or kabupaten; `null` where all figures are alike. */
export function standingChart(file: IndicatorFile, language: Language): ChartContent | null {
	const { indicator } = file
	const standing = standingGroups(file)
	if (!standing) return null
	const items = standing.groups.flatMap((group) => group.items)
	if (new Set(items.map(({ figure }) => figure.value)).size < 2) return null
	const t = standingText(language)
	const noun = nounOf(standing, indicator, language)
	const unit = unitName(indicator.unit, language)
	const bracketed = indicator.unit === 'indeks' ? '' : ` (${unit})`
	const when = formatPeriod(standing.reference, language)
	const subtitle = (count: number, whom: string) =>
		t.subtitle(indicator.name[language], bracketed, formatNumber(count, 0, language), whom, when)
	const domain = domainOf(
		items.map(({ figure }) => figure.value),
		indicator,
	)
	const source = sourceOf([...items.map(({ figure }) => figure), ...figuresAbove(file, items)])
	const { datasets } = source
	const [first] = standing.groups
	const crowd = standing.groups.some((group) => group.items.length > MOST_DOTS)
	const drawn = crowd ? standingHistograms(standing, indicator, noun, language) : null
	const about = {
		indicators: [indicator.id],
		areas: items.map(({ area }) => area.code),
		periods: [standing.reference],
	}
	const caution = sayCautions(datasets, ['survey'], about, language)
	return {
		id: 'keadaan',
		...identified({
			kind: 'keadaan',
			area: '',
			subject: indicator.id,
			datasets,
			shown: shownItems(indicator, items),
		}),
		finding: first ? endsFinding(first, indicator, language) : indicator.name[language],
		subtitle: subtitle(items.length, noun),
		drawings: standing.groups.map((group, index) => ({
			...(drawn?.drawings[index] ??
				groupDrawing(group, items.indexOf(group.items[0] as StripItem), indicator, domain, language)),
			caption: subtitle(group.items.length, `${noun} ${t.in} ${placeName(namedArea(group.within).area)}`),
		})),
		multiples: false,
		notes: [
			{
				title: chartText(language).howToRead,
				text: drawn ? [drawn.reading, caution].join(' ').trim() : note(standing, caution, noun, domain, language),
			},
			...replacedNotes(indicator.id, language),
		],
		table: drawn?.table ?? standingTable(standing, indicator, language),
		tableSummary: drawn?.tableSummary ?? chartText(language).tableSummary(formatNumber(items.length, 0, language)),
		...sourceText(source, language),
		actions: chartFiles(source, language),
	}
}

/** The figures of the areas above that strips are drawn with: of the same reference as the dots. */
function figuresAbove({ indicator, areas }: IndicatorFile, items: readonly StripItem[]): Figure[] {
	if (isTotal(indicator)) return []
	const above = new Set(items.map(({ figure }) => figure.comparison?.parent?.area))
	const references = new Set(items.map(({ figure }) => figure.reference))
	return areas
		.filter(({ area }) => above.has(area.code))
		.flatMap(({ figures }) => figures.filter(({ reference }) => references.has(reference)))
}

/** A total is no figure to set beside its parts. */
function isTotal({ measure }: Indicator): boolean {
	return measure === 'count' || measure === 'area'
}

/** "desa" where kelurahan are not assessed, else the siblings' noun. */
function nounOf({ level }: Standing, indicator: Indicator, language: Language): string {
	return level === 'desa-kelurahan' && isOfDesaOnly(indicator) ? 'desa' : areaText(language).siblings[level]
}

/** "Di Jawa Timur: tertinggi Sampang (20,61%), terendah Kota Batu (2,86%)"; doubtful figures are not judged. */
export function endsFinding({ within, items }: StandingGroup, indicator: Indicator, language: Language): string {
	const t = standingText(language)
	const where = placeName(namedArea(within).area)
	const sure = items.filter(({ figure }) => figure.status !== 'U')
	const printed = (value: number) => formatBare(value, indicator, language)
	const [top, bottom] = [sure[0], sure.at(-1)]
	if (!top || !bottom) return `${indicator.name[language]}, ${where}`
	const say = (end: StripItem) => {
		const value = sayBySize(end.figure.value, indicator, language)
		const tied = sure.filter(({ figure }) => printed(figure.value) === printed(end.figure.value))
		if (tied.length > MOST_NAMED) return t.several(formatNumber(tied.length, 0, language), value)
		return `${joinNames(
			tied.map(({ area }) => placeName(area)),
			language,
		)} (${value})`
	}
	if (printed(top.figure.value) === printed(bottom.figure.value))
		return t.same(where, sayBySize(top.figure.value, indicator, language))
	const kind = indicator.measure === 'count' ? 'many' : indicator.measure === 'area' ? 'large' : 'high'
	return t.ends(where, t.highest[kind], say(top), t.lowest[kind], say(bottom))
}

/** From zero; indices, whose zero no area comes near, from a round value below the lowest. */
function domainOf(values: readonly number[], { measure }: Indicator): readonly [number, number] {
	const [low, high] = [Math.min(...values), Math.max(...values)]
	const step = 10 ** Math.floor(Math.log10(Math.max(high - low, Number.MIN_VALUE)))
	const late = measure === 'index' && low > (high - low) / 2
	return [late ? Math.floor(low / step) * step : 0, high]
}

/** One strip; its figures stand in the table from row `firstRow` on. */
function groupDrawing(
	{ within, items }: StandingGroup,
	firstRow: number,
	indicator: Indicator,
	domain: readonly [number, number],
	language: Language,
): HeadedDrawing {
	const t = standingText(language)
	const { area } = namedArea(within)
	const home = readPortal().home_area
	const parent = items.find(({ figure }) => figure.comparison?.parent?.area === within)?.figure.comparison?.parent
	const reference = parent && !isTotal(indicator) ? { name: placeName(area), value: parent.value } : null
	const input: DotStripInput = {
		...stripInput(indicator, items, home, reference, language, { domain }),
		formatCount: (count) => formatNumber(count, 0, language),
		...(indicator.decimals === 0 ? { formatAxis: (value: number) => formatNumber(value, 0, language) } : {}),
	}
	const heading = titleOf(area, language)
	return {
		heading,
		aside: t.aside(
			formatNumber(items.length, 0, language),
			formatValue(median(items.map(({ figure }) => figure.value)) ?? 0, indicator, language),
		),
		...drawTwice((width) => dotStrip(input, width), {
			title: `${indicator.name[language]}, ${heading}`,
			description: `${endsFinding({ within, items }, indicator, language)}.`,
			idPrefix: `n-${within.replaceAll('.', '')}`,
			twin: { cellOf: (_, item) => [firstRow + item, VALUE_COLUMN], unitHeading: true },
		}),
	}
}

function note(
	{ groups, absent }: Standing,
	caution: string,
	noun: string,
	[start]: readonly [number, number],
	language: Language,
): string {
	const t = standingText(language)
	const home = groups.flatMap(({ items }) => items).find(({ area }) => area.code === readPortal().home_area)
	return [
		t.reading(noun),
		groups.some(isDense) && t.alike,
		start > 0 && t.late,
		home && t.ring(placeName(home.area)),
		caution,
		absent > 0 && t.partly(formatNumber(absent, 0, language)),
	]
		.filter(Boolean)
		.join(' ')
}

/** Whether more areas share a figure than a strip has room for as dots of their own. */
function isDense({ items }: StandingGroup): boolean {
	const alike = Map.groupBy(items, ({ figure }) => figure.value)
	return Math.max(0, ...[...alike.values()].map(({ length }) => length)) > MOST_APART
}

/** Column of the figures in the table. */
const VALUE_COLUMN = 2

/** Every figure that is drawn, strip after strip: the area, where it lies, the value. */
function standingTable({ groups, level }: Standing, indicator: Indicator, language: Language): Table {
	const t = standingText(language)
	const noun = areaText(language).siblings[level]
	const home = readPortal().home_area
	return {
		columns: [
			{ label: capital(noun) },
			{ label: t.inside },
			{ label: unitName(indicator.unit, language), numeric: true },
		],
		rows: groups.flatMap(({ within, items }) =>
			items.map(({ area, hasPage, figure }) => ({
				cells: [titleOf(area, language), placeName(namedArea(within).area), figureCell(figure, indicator, language)],
				me: area.code === home,
				...(hasPage ? { href: address(language, areaPath(area.code)) } : {}),
			})),
		),
	}
}
