import type { Table, TableCell } from '../../chart-content/chart-content.ts'
import { figureCell } from '../../chart-content/figure-cell.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { namedArea } from '../../facts/named-area.ts'
import { trendSeries, yearOf } from '../../facts/series-selection.ts'
import { titleOf } from '../../format/area-name.ts'
import { categoryWord } from '../../format/category-word.ts'
import { capital } from '../../format/first-letter.ts'
import { yearHeads } from '../../format/year-heads.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { indicatorText } from './indicator-text.ts'

/** The areas of an indicator under one heading, as a table with a column a year. */
export type AreaGroup = { id: string; title: string; table: Table; count: number }

type Entry = IndicatorFile['areas'][number]

/** All areas with a figure, grouped by the area they lie in: provinces, then kabupaten/kota by province, and so on. */
export function areaGroups({ indicator, areas }: IndicatorFile, language: Language): AreaGroup[] {
	const groups = Map.groupBy(areas.flatMap(withTelling), ({ area }) => groupOf(area.code))
	return [...groups.entries()]
		.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
		.map(([id, entries]) => ({
			id,
			title: groupTitle(id, entries, indicator, language),
			table: groupTable(indicator, entries, language),
			count: entries.length,
		}))
}

/** Least share of its areas that a partial sum must cover to stand in a row of its own. */
const TELLING_COVERAGE = 0.5

/** An area without its sums over a small part: one kecamatan is no figure of a province. */
function withTelling(entry: Entry): Entry[] {
	const figures = entry.figures.filter(({ derivation }) => {
		const coverage = derivation?.coverage
		return !coverage || coverage.have / coverage.of >= TELLING_COVERAGE
	})
	return figures.length > 0 ? [{ ...entry, figures }] : []
}

/** Villages are grouped by kabupaten/kota with their kecamatan; other areas by their parent. */
function groupOf(code: string): string {
	if (code.length === 2) return '00'
	if (code.length === 13) return `${code.slice(0, 5)}/`
	return code.slice(0, code.lastIndexOf('.'))
}

function groupTitle(id: string, entries: readonly Entry[], indicator: Indicator, language: Language): string {
	if (id === '00') return language === 'id' ? 'Indonesia dan provinsi' : 'Indonesia and provinces'
	const inside = titleOf(namedArea(id.replace('/', '')).area, language)
	const level = entries[0]?.area.level ?? 'desa-kelurahan'
	const noun = isOfDesaOnly(indicator) && level === 'desa-kelurahan' ? 'desa' : areaText(language).siblings[level]
	const name = capital(noun)
	return language === 'id' ? `${name} di ${inside}` : `${name} in ${inside}`
}

function groupTable(indicator: Indicator, entries: readonly Entry[], language: Language): Table {
	const rows = entries.map((entry) => ({
		...entry,
		yearly: new Map(trendSeries(entry.figures).map((figure) => [yearOf(figure), figure])),
	}))
	const years = [...new Set(rows.flatMap(({ yearly }) => [...yearly.keys()]))].sort((a, b) => a - b)
	const references = rows.flatMap(({ yearly }) => [...yearly.values()].map(({ reference }) => reference))
	const head = yearHeads(references, language)
	return {
		columns: [
			{ label: chartText(language).area },
			...years.map((year) => ({
				label: breaksIn(rows, year) ? indicatorText(language).brokenYear(head(year)) : head(year),
				numeric: indicator.measure !== 'category',
			})),
		],
		rows: rows.map(({ area, hasPage, yearly }) => ({
			cells: [titleOf(area, language), ...years.map((year) => cell(yearly.get(year), indicator, language))],
			...(hasPage ? { href: address(language, areaPath(area.code)) } : {}),
		})),
	}
}

/** True for a year in which a series of the group starts anew: its figure is not comparable with those before. */
function breaksIn(rows: readonly { figures: readonly Figure[] }[], year: number): boolean {
	return rows.some(({ figures }) => figures.slice(1).some((figure) => figure.status === 'B' && yearOf(figure) === year))
}

function cell(figure: Figure | undefined, indicator: Indicator, language: Language): TableCell {
	if (!figure) return ''
	if (figure.category) return categoryWord(figure.category)
	return figureCell(figure, indicator, language)
}
