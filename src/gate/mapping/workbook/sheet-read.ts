import { cellAddress, type SourceSheet } from './source-file.ts'

/** A sheet as it was read, and what of it could not be kept. */
export type SheetRead = {
	sheet: SourceSheet
	/** Addresses of formulas whose result is not stored. */
	unvalued: readonly string[]
}

/** The values that spreadsheets show where a formula failed. */
const failed = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$|^Err:\d+$/

/** Addresses of cells that show a failed formula. */
export function failedCells({ rows }: SourceSheet): string[] {
	const found: string[] = []
	rows.forEach((row, top) => {
		row.forEach((cell, left) => {
			if (cell && failed.test(cell.text)) found.push(cellAddress(top, left))
		})
	})
	return found
}

/** Positions below `end` out of spans given from 0 with both ends, ascending and each once. */
export function positionsIn(spans: readonly (readonly [number, number])[], end: number): number[] {
	const positions = new Set<number>()
	for (const [first, last] of spans) for (let at = first; at <= Math.min(last, end - 1); at++) positions.add(at)
	return [...positions].sort((a, b) => a - b)
}
