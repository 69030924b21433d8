import { titleOf } from '../../../format/area-name.ts'
import { formatNumber } from '../../../format/number.ts'
import { formatPeriod } from '../../../format/period.ts'
import { formatBare } from '../../../format/value.ts'
import type { Bilingual, Language } from '../../../schemas/bilingual.ts'
import type { Alarm, CheckContext } from './alarm.ts'
import type { ColumnPair } from './column-pairs.ts'
import type { Cell, FigureColumn } from './figure-table.ts'

/** Code of the area of a figure. */
export function codeOf({ area }: Cell, { table }: Pick<CheckContext, 'table'>): string {
	return table.areas[area] ?? ''
}

/** "Kabupaten Sumenep"; the code where the register does not know it. */
export function placeOf(code: string, { places }: Pick<CheckContext, 'places'>): string {
	const area = places.get(code)
	return area ? titleOf(area, 'id') : code
}

/** "P0 Kabupaten Sumenep 2025", the figure by its name; in English "P0 of Kabupaten Sumenep 2025". */
export function nameOf(cell: Cell, context: CheckContext, language: Language): string {
	const { indicator, period } = cell.column
	const of = language === 'id' ? ' ' : ' of '
	return `${indicator.short[language]}${of}${placeOf(codeOf(cell, context), context)} ${formatPeriod(period, language)}`
}

/** "17,02", or the word of a category. */
export function shown(cell: Cell, language: Language): string {
	return written(cell.column.value(cell.area), cell, language)
}

/** A value as the indicator of a figure is written; a mean or sum of it may have more decimals. */
export function written(value: number, { column: { indicator } }: Cell, language: Language): string {
	return indicator.categories[value] ?? formatBare(value, indicator, language)
}

/** "35 persen" of a part between 0 and 1. */
export function percentOf(part: number, language: Language): string {
	return `${formatNumber(100 * part, 0, language)} ${language === 'id' ? 'persen' : 'percent'}`
}

/** A figure as `received` gives it: the bare number, or the word of a category. */
function plain({ column, area }: Cell): string {
	const value = column.value(area)
	return column.indicator.categories[value] ?? String(value)
}

/** A sentence in both languages from one way to say it. */
export function inBoth(say: (language: Language) => string): Bilingual {
	return { id: say('id'), en: say('en') }
}

/** What was received is the figure itself, unless said otherwise. */
type Words = Pick<Alarm, 'expected' | 'says'> & Partial<Pick<Alarm, 'received'>>

/** An alarm at a figure about its own area, after comparing it with those beside it. */
export function alarmAt(cell: Cell, beside: readonly Cell[], context: CheckContext, words: Words): Alarm {
	return { cell, compared: [cell, ...beside], about: codeOf(cell, context), received: plain(cell), ...words }
}

/** "P0 2025", a column by its name. */
export function columnName({ indicator, period }: FigureColumn, language: Language): string {
	return `${indicator.short[language]} ${formatPeriod(period, language)}`
}

/** " di Jawa Timur" */
export function inPlace(about: string, context: Pick<CheckContext, 'places'>, language: Language): string {
	return ` ${language === 'id' ? 'di' : 'in'} ${placeOf(about, context)}`
}

/** "Semua 38", "35 dari 38". */
export function allOrSome(count: number, of: number, language: Language): string {
	if (count === of) return language === 'id' ? `Semua ${of}` : `All ${of}`
	return language === 'id' ? `${count} dari ${of}` : `${count} of ${of}`
}

/** An alarm about rows of two columns; it stands at the first of them. */
export function pairAlarm(
	{ column, other, areas, about }: ColumnPair,
	words: Pick<Alarm, 'expected' | 'received' | 'says'>,
): Alarm[] {
	const compared = areas.flatMap((area) => [
		{ column, area },
		{ column: other, area },
	])
	const [cell] = compared
	return cell ? [{ cell, compared, about, ...words }] : []
}
