import { listName, placeName } from '../facts/place-name.ts'
import { formatSigned } from '../format/signed.ts'
import { address, areaPath } from '../i18n/address.ts'
import type { Language } from '../schemas/bilingual.ts'
import { ranks } from '../statistics/ranks.ts'
import type { ChangeItem, ChangeMeasure } from './change-item.ts'
import { changeMapText } from './change-map-text.ts'
import type { MapRow } from './map-list.ts'

/** The list beside a map of change, and where zero lies along its bars. */
export type ChangeList = { rows: MapRow[]; zero: number }

/** The area above with its own change, which is no mean of theirs. */
export type ReferenceChange = { name: string; change: number } | null

/**
 * The areas from the largest change in the commonest direction on, those without one last, the area above in its
 * place. Bars run from zero to the left for falls and to the right for rises.
 */
export function changeList(
	items: readonly ChangeItem[],
	measure: ChangeMeasure,
	focus: string | null,
	reference: ReferenceChange,
	language: Language,
): ChangeList {
	const known = items.flatMap(({ change }) => change ?? [])
	const falls = known.filter((one) => one < 0).length * 2 > known.filter((one) => one !== 0).length
	const order = falls ? -1 : 1
	const bars = barsOf([...known, reference?.change ?? 0])
	const places = new Map(
		ranks(
			known.map((one) => order * one),
			measure.decimals,
		).map(({ rank }, index) => [known[index], rank]),
	)
	const sorted = items.toSorted(
		(a, b) =>
			Number(b.change !== null) - Number(a.change !== null) ||
			order * ((b.change ?? 0) - (a.change ?? 0)) ||
			(a.child.area.code < b.child.area.code ? -1 : 1),
	)
	const rows = sorted.map((item) => rowOf(item, places, bars, measure, focus, language))
	if (!reference) return { rows, zero: bars.zero }
	const place = sorted.findIndex(({ change }) => change === null || order * change < order * reference.change)
	rows.splice(place === -1 ? rows.length : place, 0, {
		code: null,
		rank: '',
		name: reference.name,
		href: null,
		...bars.of(reference.change),
		value: formatSigned(reference.change, measure.decimals, language),
		role: 'reference',
	})
	return { rows, zero: bars.zero }
}

function rowOf(
	{ child, change, state, words }: ChangeItem,
	places: ReadonlyMap<number | undefined, number>,
	bars: Bars,
	{ decimals }: ChangeMeasure,
	focus: string | null,
	language: Language,
): MapRow {
	const { area, hasPage } = child
	const own = area.code === focus
	const printed = change === null ? words : formatSigned(change, decimals, language)
	return {
		code: area.code,
		rank: change === null ? '' : String(places.get(change) ?? ''),
		name: area.level === 'kecamatan' ? listName(area) : placeName(area),
		href: hasPage && !own ? address(language, areaPath(area.code)) : null,
		...bars.of(change),
		value: state === 'provisional' ? `${printed} (${changeMapText(language).provisional})` : printed,
		role: own ? 'focus' : 'peer',
	}
}

type Bars = { zero: number; of(change: number | null): Pick<MapRow, 'bar' | 'start'> }

/** Bars of all changes on one scale that holds zero, in hundredths of its length. */
function barsOf(changes: readonly number[]): Bars {
	const [lowest, highest] = [Math.min(0, ...changes), Math.max(0, ...changes)]
	const place = (value: number) => Math.round(((value - lowest) / (highest - lowest || 1)) * 1000) / 10
	const zero = place(0)
	return {
		zero,
		of(change) {
			if (change === null) return { bar: null }
			const end = place(change)
			return { bar: Math.round(Math.abs(end - zero) * 10) / 10, start: Math.min(end, zero) }
		},
	}
}
