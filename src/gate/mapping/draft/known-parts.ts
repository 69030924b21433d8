import { measureWords } from '../measures/measure-words.ts'
import type { TableContext } from '../table-context.ts'
import type { FigureGroup } from './figure-groups.ts'
import { addsUp } from './row-sums.ts'

/** Columns that are compared two by two at most. */
const MOST = 12

/**
 * "Laki-laki" and "Perempuan" alone name a part of many measures. Where the two add up in every row to a column beside them
 * that is known, and their indicators are parts of that one by their names, they are its parts.
 */
export function withKnownParts(groups: readonly FigureGroup[], { scan, dataRows }: TableContext): FigureGroup[] {
	const open = groups.filter(({ state, long, blocks, decision }) => {
		return state === 'open' && !long && blocks.length === 1 && decision.indicators.length === 1
	})
	const known = groups.filter(({ state, blocks }) => state === 'taken' && blocks.length === 1)
	const parts = new Set<FigureGroup>()
	for (const [at, one] of open.slice(0, MOST).entries()) {
		for (const other of open.slice(at + 1, MOST)) {
			const columns = [columnOf(one), columnOf(other)]
			const isWhole = (whole: FigureGroup) =>
				isPartOf(one, whole) && isPartOf(other, whole) && addsUp(scan, columnOf(whole), columns, dataRows)
			if (known.some(isWhole)) parts.add(one).add(other)
		}
	}
	return groups.map((group) => {
		const [indicator] = group.decision.indicators
		return parts.has(group) && indicator ? { ...group, indicator, state: 'taken' } : group
	})
}

const columnOf = ({ blocks }: FigureGroup) => blocks[0]?.column ?? -1

function isPartOf({ decision: { indicators } }: FigureGroup, { indicator: whole }: FigureGroup): boolean {
	const [part] = indicators
	if (!part || !whole || part.measure !== 'count' || whole.measure !== 'count' || part.unit !== whole.unit) return false
	const words = new Set(measureWords(part.name.id))
	return !part.derived && measureWords(whole.name.id).every((word) => words.has(word))
}
