import { placeName } from '../facts/place-name.ts'
import { mapText } from '../i18n/map.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import type { ChangeItem, ChangeMeasure } from './change-item.ts'
import { sayChangeMethod } from './change-key.ts'
import { changeMapText } from './change-map-text.ts'
import type { ChartNote } from './chart-content.ts'

/** What the notes of a map of change are about. */
export type NotedChange = {
	indicator: Indicator
	measure: ChangeMeasure
	limits: readonly number[]
	items: readonly ChangeItem[]
	focus: string | null
	/** What the datasets caution about small changes; empty where there is nothing. */
	caution: string
	/** Both ends of the span, as printed. */
	span: readonly [from: string, to: string]
}

/** How to read the map, and what it compares; how the areas are placed is said under the map of values above it. */
export function changeNotes({ span: [from, to], caution, ...noted }: NotedChange, language: Language): ChartNote[] {
	const t = changeMapText(language)
	const span = t.span(from, to)
	return [
		{ title: mapText(language).howToRead, text: reading(noted, language) },
		{ title: t.spanTitle, text: [span, caution].filter(Boolean).join(' ') },
	]
}

function reading(
	{ indicator, items, measure, limits, focus }: Omit<NotedChange, 'span' | 'caution'>,
	language: Language,
): string {
	const t = changeMapText(language)
	const own = items.find(({ child }) => child.area.code === focus)
	return [
		t.colours,
		sayChangeMethod(limits, measure, language),
		t.better[indicator.better],
		own ? mapText(language).focusNote(placeName(own.child.area)) : '',
	]
		.filter((sentence) => sentence !== '')
		.join(' ')
}
