import { rankedRows } from '../../charts/ranked-rows.ts'
import { readIndicator } from '../../contract/read-generated.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare, unitName } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { joinNames } from '../../sentences/join-names.ts'
import type { AreaContext } from '../area/area-context.ts'
import { latestNumber } from '../area/area-figures.ts'
import { placeName } from '../area/place-name.ts'
import { childrenWithFigure, type StripItem } from '../charts/sibling-strip.ts'
import { chartActions, datasetsOf, sourceLine } from '../charts/source-line.ts'

/** One line of the list: rank, name, value, and the length of its bar from 0 to 1. */
export type RankedLine = {
	rank: string
	name: string
	value: string
	bar: number
	role: 'focus' | 'peer' | 'reference'
	href: string | null
	/** True where a narrow screen folds it away. */
	folded: boolean
}

/** All siblings of an area in the order of a figure, with what frames them. */
export type RankedList = {
	finding: string
	subtitle: string
	heading: string
	unit: string
	lines: RankedLine[]
	source: string
	actions: { label: string; href: string }[]
}

/** Lines kept in view on a phone: the highest, those round this area and the parent, the lowest. */
const HEAD = 5
const AROUND = 1
const TAIL = 3

/** The siblings of an area as a list that leads to each of them; `null` with fewer than three. */
export function rankedList(context: AreaContext, indicatorId: string): RankedList | null {
	const { language, area, parent, file } = context
	const own = latestNumber(file, indicatorId)
	if (!own || !parent) return null
	const indicator = readIndicator(indicatorId)
	const items = childrenWithFigure(parent, indicatorId, own.reference)
	if (items.length < 3) return null
	const say = (value: number) => formatBare(value, indicator, language)
	const reference = own.comparison?.parent
	const rows = rankedRows({
		rows: items.map((item) => ({
			name: item.area.code,
			value: item.figure.value,
			focus: item.area.code === area.code,
		})),
		reference: reference ? { name: '', value: reference.value } : null,
		formatValue: say,
		missingLabel: '',
	})
	const most = Math.max(...rows.map(({ value }) => value ?? 0))
	const byCode = new Map(items.map((item) => [item.area.code, item]))
	const lines = rows.map(({ name, value, role, rank }): RankedLine => {
		const item = byCode.get(String(name))
		return {
			rank: rank === null ? '' : String(rank),
			name: placeName(item?.area ?? parent.area),
			value: say(value ?? 0),
			bar: most > 0 ? Math.max(0, value ?? 0) / most : 0,
			role,
			href: item?.hasPage && role !== 'focus' ? address(language, areaPath(item.area.code)) : null,
			folded: false,
		}
	})
	const datasets = datasetsOf(items.map(({ figure }) => figure))
	const siblings = areaText(language).siblings[area.level]
	const when = formatPeriod(own.reference, language)
	const where = placeName(parent.area)
	return {
		finding: ends(items, where, language),
		subtitle: `${indicator.name[language]}, ${items.length} ${siblings} ${language === 'id' ? 'di' : 'in'} ${where}, ${when}`,
		heading: siblings.charAt(0).toUpperCase() + siblings.slice(1),
		unit: `${unitName(indicator.unit, language)}, ${when}`,
		lines: foldTail(lines),
		source: sourceLine(datasets, language),
		actions: chartActions(datasets, indicatorId, language),
	}
}

/** "Tertinggi di Jawa Timur: Sampang. Terendah: Kota Batu"; areas that share an end are all named, up to three. */
export function ends(items: readonly StripItem[], where: string, language: Language): string {
	const [top, bottom] = [items[0]?.figure.value, items.at(-1)?.figure.value]
	const named = (value: number | undefined) => {
		const names = items.filter(({ figure }) => figure.value === value).map(({ area }) => placeName(area))
		if (names.length > MOST_NAMED) return language === 'id' ? `${names.length} wilayah` : `${names.length} areas`
		return joinNames(names, language)
	}
	if (top === bottom) return language === 'id' ? `Sama di semua wilayah ${where}` : `The same in all areas of ${where}`
	return language === 'id'
		? `Tertinggi di ${where}: ${named(top)}. Terendah: ${named(bottom)}`
		: `Highest in ${where}: ${named(top)}. Lowest: ${named(bottom)}`
}

const MOST_NAMED = 3

/** Marks what a narrow screen folds away; short lists are shown whole. */
function foldTail(lines: readonly RankedLine[]): RankedLine[] {
	const marked = lines.flatMap(({ role }, index) => (role === 'peer' ? [] : [index]))
	const keeps = (index: number) =>
		index < HEAD || index >= lines.length - TAIL || marked.some((at) => Math.abs(at - index) <= AROUND)
	return lines.map((line, index) => ({ ...line, folded: !keeps(index) }))
}
