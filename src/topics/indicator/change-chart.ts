import type { ChartContent, Table } from '../../chart-content/chart-content.ts'
import { replacedNotes } from '../../chart-content/replaced-note.ts'
import type { TableTwin } from '../../charts/chart-points.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { type SlopeInput, slope } from '../../charts/slope.ts'
import { readPortal } from '../../contract/read-generated.ts'
import { namedArea } from '../../facts/named-area.ts'
import { placeName } from '../../facts/place-name.ts'
import { newestStretch, trendSeries, yearOf } from '../../facts/series-selection.ts'
import { shownFigures } from '../../facts/shown-figures.ts'
import { chartFiles, sourceOf, sourceText } from '../../facts/source-line.ts'
import { identified } from '../../figure-id/identified.ts'
import { titleOf } from '../../format/area-name.ts'
import { roundTo } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatSigned } from '../../format/signed.ts'
import { formatBare } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Area } from '../../schemas/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { isSmall, sayDifference, sayDirection } from '../../sentences/change.ts'
import { standingText } from './standing-text.ts'

/** Fewer areas or years make no picture of a change. */
const FEWEST_AREAS = 5
const FEWEST_YEARS = 3

type Pair = { area: Area; hasPage: boolean; before: Figure & { value: number }; after: Figure & { value: number } }

/**
 * Before and after in the home area's province: from the first to the newest year of the home area's series since
 * its last break. Areas whose own series breaks in between, or lacks one of the two, are left out.
 */
export function changeChart(file: IndicatorFile, language: Language): ChartContent | null {
	const { indicator, areas } = file
	const home = readPortal().home_area
	const own = areas.find(({ area }) => area.code === home)
	const stretch = own ? newestStretch(trendSeries(own.figures)) : []
	const [from, to] = [stretch.at(0), stretch.at(-1)]
	if (!from || !to || from === to) return null
	const province = home.slice(0, 2)
	const pairs = areas.flatMap((entry) => pairOf(entry, from, to))
	const siblings = pairs.filter(({ area }) => area.code.startsWith(`${province}.`)).toSorted(byAfter)
	if (siblings.length < FEWEST_AREAS || yearOf(to) - yearOf(from) < FEWEST_YEARS) return null
	const t = standingText(language)
	const where = placeName(namedArea(province).area)
	const [fromYear, toYear] = [formatPeriod(from.reference, language), formatPeriod(to.reference, language)]
	const subtitle = t.changeSubtitle(indicator.name[language], fromYear, toYear, t.which(where))
	const finding = changeFinding(siblings, file, where, yearOf(from), language)
	const parent = pairs.find(({ area }) => area.code === province)
	const listed = [...(parent ? [parent] : []), ...siblings]
	const drawn = [...(parent ? [parent] : []), ...shown(siblings)]
	const input: SlopeInput = {
		items: drawn.map(({ area, before, after }) => ({
			name: placeName(area),
			before: before.value,
			after: after.value,
			focus: area.code === home,
			reference: area.code === province,
		})),
		beforeLabel: String(yearOf(from)),
		afterLabel: String(yearOf(to)),
		formatValue: (value) => formatBare(value, indicator, language),
		missingLabel: chartText(language).missing,
	}
	const source = sourceOf(listed.flatMap(({ before, after }) => [before, after]))
	const twin: TableTwin = { cellOf: (series, item) => [listed.indexOf(drawn[item] as Pair), series + 1] }
	const text = { title: subtitle, description: `${finding}.`, idPrefix: 'ubah', twin }
	return {
		id: 'perubahan',
		...identified({
			kind: 'perubahan',
			area: province,
			subject: indicator.id,
			datasets: source.datasets,
			shown: listed.flatMap(({ area, before, after }) => shownFigures(area.code, indicator, [before, after])),
		}),
		finding,
		subtitle,
		drawings: [{ heading: null, aside: null, ...drawTwice((width) => slope(input, width), text) }],
		multiples: false,
		notes: [{ title: chartText(language).howToRead, text: t.changeReading }, ...replacedNotes(indicator.id, language)],
		table: changeTable(listed, file, [fromYear, toYear], language),
		tableSummary: chartText(language).rowSummary(
			String(siblings.length),
			areaText(language).siblings['kabupaten-kota'],
		),
		...sourceText(source, language),
		actions: chartFiles(source, language),
	}
}

/** Both figures of an area, if its series joins them without a break. */
function pairOf({ area, hasPage, figures }: IndicatorFile['areas'][number], from: Figure, to: Figure): Pair[] {
	const stretch = newestStretch(trendSeries(figures))
	const at = (reference: string) => stretch.find((figure) => figure.reference === reference)
	const [before, after] = [at(from.reference), at(to.reference)]
	if (!before || !after || before.value === null || after.value === null) return []
	return [{ area, hasPage, before: { ...before, value: before.value }, after: { ...after, value: after.value } }]
}

function byAfter(a: Pair, b: Pair): number {
	return b.after.value - a.after.value || (a.area.code < b.area.code ? -1 : 1)
}

/** The areas the portal knows down to the village, with the highest and the lowest. */
function shown(siblings: readonly Pair[]): Pair[] {
	const known = new Set(readPortal().regencies)
	return siblings.filter(({ area }, index) => known.has(area.code) || index === 0 || index === siblings.length - 1)
}

/** "Sejak 2015 turun di 37 dari 38 kabupaten/kota Jawa Timur": the commonest direction, judged as printed. */
function changeFinding(
	siblings: readonly Pair[],
	{ indicator }: IndicatorFile,
	where: string,
	year: number,
	language: Language,
): string {
	const t = standingText(language)
	const directions = siblings.map(({ area, before, after }) =>
		sayDirection(after.value - before.value, indicator, language, area.level),
	)
	const [words = '', some = []] =
		[...Map.groupBy(directions, (one) => one)].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? []
	const noun = areaText(language).siblings['kabupaten-kota']
	return t.changed(String(year), words, String(some.length), String(siblings.length), noun, where)
}

function changeTable(
	pairs: readonly Pair[],
	{ indicator }: IndicatorFile,
	[from, to]: readonly [string, string],
	language: Language,
): Table {
	const t = standingText(language)
	return {
		columns: [
			{ label: chartText(language).area },
			{ label: from, numeric: true },
			{ label: to, numeric: true },
			{ label: t.difference },
		],
		rows: pairs.map(({ area, hasPage, before, after }) => {
			const points = roundTo(after.value - before.value, indicator.decimals)
			const direction = sayDirection(points, indicator, language, area.level)
			const size = isSmall(points, indicator, area.level)
				? ` (${formatSigned(points, indicator.decimals, language)})`
				: ` ${sayDifference(points, indicator, language)}`
			return {
				cells: [
					titleOf(area, language),
					formatBare(before.value, indicator, language),
					formatBare(after.value, indicator, language),
					points === 0 ? direction : direction + size,
				],
				me: area.code === readPortal().home_area,
				...(hasPage ? { href: address(language, areaPath(area.code)) } : {}),
			}
		}),
	}
}
