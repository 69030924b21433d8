import { listName, placeName } from '../facts/place-name.ts'
import { formatBare } from '../format/value.ts'
import { address, areaPath } from '../i18n/address.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { MapItem, MapMeasure } from './map-item.ts'

/** A row of the list beside a map: the same areas by their values, the area above in its place. */
export type MapRow = {
	code: string | null
	rank: string
	name: string
	href: string | null
	/** Length of the bar, 0 to 100; `null` where there is no value. */
	bar: number | null
	/** Where the bar begins, if not at the left edge. */
	start?: number
	/** The value, or in words why there is none. */
	value: string
	role: 'peer' | 'focus' | 'reference'
}

/** The areas from the highest value down, those without one last, and the area above between them. */
export function mapRows(
	items: readonly MapItem[],
	indicator: MapMeasure,
	focus: string | null,
	reference: { name: string; value: number } | null,
	language: Language,
): MapRow[] {
	const sorted = items.toSorted(
		(a, b) =>
			Number(b.value !== null) - Number(a.value !== null) ||
			(b.value ?? 0) - (a.value ?? 0) ||
			(a.child.area.code < b.child.area.code ? -1 : 1),
	)
	const longest = Math.max(...items.map(({ value }) => value ?? 0), reference?.value ?? 0)
	const barOf = (value: number | null) =>
		value === null || longest <= 0 ? null : Math.round((Math.max(0, value) / longest) * 1000) / 10
	const rows = sorted.map((item): MapRow => {
		const { area, hasPage } = item.child
		const own = area.code === focus
		return {
			code: area.code,
			rank: String(item.rank ?? ''),
			name: area.level === 'kecamatan' ? listName(area) : placeName(area),
			href: hasPage && !own ? address(language, areaPath(area.code)) : null,
			bar: item.state === 'doubtful' ? null : barOf(item.value),
			value: item.state === 'value' && item.value !== null ? formatBare(item.value, indicator, language) : item.words,
			role: own ? 'focus' : 'peer',
		}
	})
	if (!reference) return rows
	const place = sorted.findIndex(({ value }) => value === null || value < reference.value)
	rows.splice(place === -1 ? rows.length : place, 0, {
		code: null,
		rank: '',
		name: reference.name,
		href: null,
		bar: barOf(reference.value),
		value: formatBare(reference.value, indicator, language),
		role: 'reference',
	})
	return rows
}
