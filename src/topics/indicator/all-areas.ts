import type { Table, TableRow } from '../../chart-content/chart-content.ts'
import { readPortal } from '../../contract/read-generated.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { namedArea } from '../../facts/named-area.ts'
import { listName, placeName } from '../../facts/place-name.ts'
import { titleOf } from '../../format/area-name.ts'
import { capital } from '../../format/first-letter.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import type { Area } from '../../schemas/area.ts'
import { type AreaLevel, parentCodeOf } from '../../schemas/area-code.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { type AreaEntry, figureColumns } from './figure-columns.ts'
import { indicatorText } from './indicator-text.ts'

/** Areas with their newest figures, highest first; `noun` is what a row is. */
export type AreaTable = {
	id: string
	title: string
	noun: string
	unit: string
	note: string
	table: Table
	count: number
}

/** All areas of an indicator: those above the village in one table, and the villages of each kabupaten/kota in another. */
export type AllAreas = { upper: AreaTable | null; villages: AreaTable[] }

/** Every area that has a figure to tell, as tables that a reader sorts and searches. */
export function allAreas({ indicator, areas }: IndicatorFile, language: Language): AllAreas {
	const told = areas.flatMap(withTelling)
	const isVillage = ({ area }: AreaEntry) => area.level === 'desa-kelurahan'
	const upper = told.filter((entry) => !isVillage(entry))
	const byRegency = Map.groupBy(told.filter(isVillage), ({ area }) => area.code.slice(0, 5))
	return {
		upper: upper.length > 0 ? upperTable(upper, indicator, language) : null,
		villages: [...byRegency]
			.toSorted(homeFirst)
			.map(([code, entries]) => villageTable(code, entries, indicator, language)),
	}
}

/** Least share of its areas that a partial sum must cover to stand in a row of its own. */
const TELLING_COVERAGE = 0.5

/** An area without its sums over a small part: one kecamatan is no figure of a province. */
function withTelling(entry: AreaEntry): AreaEntry[] {
	const figures = entry.figures.filter(({ derivation }) => {
		const coverage = derivation?.coverage
		return !coverage || coverage.have / coverage.of >= TELLING_COVERAGE
	})
	return figures.length > 0 ? [{ ...entry, figures }] : []
}

function homeFirst([a]: [string, unknown], [b]: [string, unknown]): number {
	const home = readPortal().home_area.slice(0, 5)
	return Number(b === home) - Number(a === home) || (a < b ? -1 : 1)
}

function upperTable(entries: readonly AreaEntry[], indicator: Indicator, language: Language): AreaTable {
	const levels = new Set(entries.map(({ area }) => area.level))
	const [only] = levels
	const noun = levels.size === 1 && only ? areaText(language).siblings[only] : indicatorText(language).areaNoun
	return {
		id: 'wilayah',
		title: capital(noun),
		noun,
		...tableOf(entries, indicator, language, (area) => nameAmongAll(area, language)),
	}
}

/** A kecamatan goes with its kabupaten: a name may be that of several. */
function nameAmongAll(area: Area, language: Language): string {
	const parent = parentCodeOf(area.code)
	const title = titleOf(area, language)
	return area.level === 'kecamatan' && parent ? `${title}, ${placeName(namedArea(parent).area)}` : title
}

function villageTable(
	code: string,
	entries: readonly AreaEntry[],
	indicator: Indicator,
	language: Language,
): AreaTable {
	const level: AreaLevel = 'desa-kelurahan'
	const noun = isOfDesaOnly(indicator) ? 'desa' : areaText(language).siblings[level]
	const name = (area: Area) => `${listName(area)}, ${namedArea(parentCodeOf(area.code) ?? code).area.name}`
	return {
		id: code,
		title: indicatorText(language).inside(capital(noun), titleOf(namedArea(code).area, language)),
		noun,
		...tableOf(entries, indicator, language, name),
	}
}

function tableOf(
	entries: readonly AreaEntry[],
	indicator: Indicator,
	language: Language,
	nameOf: (area: Area) => string,
): Pick<AreaTable, 'table' | 'unit' | 'note' | 'count'> {
	const { columns, order, unit, note } = figureColumns(entries, indicator, language)
	const home = readPortal().home_area
	return {
		unit,
		note,
		count: entries.length,
		table: {
			columns: [{ label: indicatorText(language).areaHead }, ...columns.map(({ column }) => column)],
			rows: entries.toSorted(order).map((entry): TableRow => {
				const { area, hasPage } = entry
				return {
					cells: [nameOf(area), ...columns.map(({ cellOf }) => cellOf(entry))],
					...(area.code === home ? { me: true } : {}),
					...(hasPage ? { href: address(language, areaPath(area.code)) } : {}),
				}
			}),
		},
	}
}
