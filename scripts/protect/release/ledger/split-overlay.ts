import { type CellKey, cellName, type ReleaseState } from './published-cell.ts'

/** An area and what was split from it: `data/areas.csv`, `pecah`. */
export type Split = { from: string; parts: readonly string[] }

/** Fewest hidden areas that may share a sum a reader can work out. */
const FEWEST_MEMBERS = 3

/**
 * Cells that a split of areas gives away between two releases of one programme and period. On the overlay of old
 * and new areas the old area is the sum of what is left of it and its parts:
 *
 * - the old one was hidden and all the new ones are shown: what was hidden can be added up;
 * - the old one was shown and some new ones are hidden: their sum can be worked out, so it has to be one of at
 *   least three areas, and 0 or at least K.
 */
export function splitFindings(
	before: ReleaseState,
	after: ReleaseState,
	splits: readonly Split[],
	threshold: number,
): CellKey[] {
	return splits.flatMap(({ from, parts }) => {
		const old = [...before.values()].filter(({ key }) => key.area === from)
		const isNew = parts.some((part) => !has(before, part) && has(after, part))
		return isNew ? old.flatMap((cell) => overlay(cell, [from, ...parts], after, threshold)) : []
	})
}

function has(state: ReleaseState, area: string): boolean {
	return [...state.values()].some(({ key }) => key.area === area)
}

function overlay(
	{ key, value }: { key: CellKey; value: number | null },
	areas: readonly string[],
	after: ReleaseState,
	threshold: number,
): CellKey[] {
	const now = areas.flatMap((area) => after.get(cellName({ ...key, area })) ?? [])
	const hidden = now.filter((cell) => cell.value === null)
	if (value === null) return hidden.length === 0 && now.length > 0 ? [key] : []
	if (hidden.length === 0) return []
	const shown = now.reduce((sum, cell) => sum + (cell.value ?? 0), 0)
	const rest = value - shown
	const isSafe = hidden.length >= FEWEST_MEMBERS && (rest === 0 || rest >= threshold)
	return isSafe ? [] : hidden.map((cell) => cell.key)
}
