import { dateCell, numberCell, type SharedCells, textCell } from '../source-cells.ts'
import type { SourceCell } from '../source-file.ts'
import { UnreadableFile } from '../unreadable.ts'
import { type DateSystem, dayOfSerial } from './day-of-serial.ts'
import type { ShownAs } from './number-format.ts'
import { unescaped } from './unescaped.ts'

/** What cells of a workbook refer to. */
export type CellContext = {
	strings: readonly (SourceCell | null)[]
	styles: readonly ShownAs[]
	dates: DateSystem
	/** Days found so far by their serial number: columns of dates repeat them. */
	days: Map<number, string | null>
	/** Texts that stand in the cells themselves. */
	texts: SharedCells
}

/**
 * The cell of a stored value, by the type it declares (ECMA-376 part 1, 18.18.11).
 * @throws {UnreadableFile} for a shared text that is not there
 */
export function cellOf(
	type: string,
	raw: string,
	style: number,
	formula: boolean,
	context: CellContext,
): SourceCell | null {
	switch (type) {
		case 's':
			return sharedText(raw, formula, context)
		case 'str':
		case 'inlineStr':
		case 'e':
			return formula ? textCell(unescaped(raw), formula) : context.texts.of(raw, unescaped)
		case 'b':
			return textCell(raw.trim() === '' ? '' : raw.trim() === '0' || raw.trim() === 'false' ? 'FALSE' : 'TRUE', formula)
		case 'd':
			return isoDate(raw.trim(), formula)
		default:
			return numeric(raw.trim(), context.styles[style] ?? 'number', formula, context)
	}
}

function sharedText(raw: string, formula: boolean, { strings }: CellContext): SourceCell | null {
	const cell = strings[Number(raw)]
	if (cell === undefined || raw.trim() === '') throw new UnreadableFile('damaged')
	return cell && formula ? { ...cell, formula } : cell
}

/** A day as strict workbooks may write it, with or without a time. */
function isoDate(raw: string, formula: boolean): SourceCell | null {
	const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(raw)?.[0]
	return day === undefined || Number.isNaN(Date.parse(day)) ? textCell(raw, formula) : dateCell(day, formula)
}

function numeric(raw: string, shownAs: ShownAs, formula: boolean, context: CellContext): SourceCell | null {
	const number = Number(raw)
	if (raw === '' || !Number.isFinite(number)) return textCell(raw, formula)
	const day = shownAs === 'date' ? dayOf(number, context) : null
	return day === null ? numberCell(number, formula, shownAs === 'percent') : dateCell(day, formula)
}

function dayOf(serial: number, { dates, days }: CellContext): string | null {
	const known = days.get(serial)
	if (known !== undefined) return known
	const day = dayOfSerial(serial, dates)
	days.set(serial, day)
	return day
}
