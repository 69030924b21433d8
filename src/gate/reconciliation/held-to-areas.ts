import { periodToTime } from '../../format/period.ts'
import { exactSum } from '../../statistics/exact-sum.ts'
import { allWholes, type Whole, wholeOf } from '../plausibility/checks/sum-of-areas.ts'
import { value } from '../plausibility/figures/each-cell.ts'
import type { FigureColumn } from '../plausibility/figures/figure-table.ts'
import type { Draft, Ledger } from './ledger.ts'
import { isWithin, sumTolerance } from './rounding-tolerance.ts'

/** Additive figures of areas held to those of the areas right inside, of the same time. */
export function* heldToAreas(ledger: Ledger): Generator<Draft> {
	for (const whole of allWholes({ indicators: ledger.additive }, ledger.context)) yield draftOf(whole, ledger)
}

/** Years that two counts of one register may lie apart to be held together. */
const WITHIN_YEARS = 1

/**
 * One in so many of a register changes in a year at most: as much as a series may jump before it is questioned. Births,
 * deaths and moves make a tenth of a kabupaten nowhere.
 */
const MOST_IN_A_YEAR = 10

/** Additive figures of areas inside which there is one of another time within a year only: a register of two dates. */
export function* heldToOtherDates(ledger: Ledger): Generator<Draft> {
	const { context, additive } = ledger
	for (const id of additive)
		for (const column of context.table.columnsOf(id)) {
			const same = context.table.columnsAt(id, column.reference)
			const near = nearInTime(column, context.table.columnsOf(id))
			for (const code of context.families.keys()) {
				if (wholeOf(column, code, same, context)) continue
				const whole = firstWhole(column, code, near, ledger)
				if (whole) yield atOtherDate(whole, ledger)
			}
		}
}

/** Columns of other times that a sum may still be held to, the nearest first. */
function nearInTime(column: FigureColumn, columns: readonly FigureColumn[]): FigureColumn[] {
	const apart = (other: FigureColumn) => Math.abs(periodToTime(other.reference) - periodToTime(column.reference))
	return columns
		.filter((other) => other.reference !== column.reference && apart(other) <= WITHIN_YEARS)
		.toSorted((a, b) => apart(a) - apart(b))
}

function firstWhole(
	column: FigureColumn,
	code: string,
	near: readonly FigureColumn[],
	{ context }: Ledger,
): Whole | undefined {
	for (const other of near) {
		const whole = wholeOf(column, code, [other], context)
		if (whole) return whole
	}
	return undefined
}

function atOtherDate(whole: Whole, ledger: Ledger): Draft {
	const held = draftOf(whole, ledger)
	const draft = { ...held, kind: 'dates' as const, tolerance: Math.abs(held.value) / MOST_IN_A_YEAR }
	const [part] = whole.inside
	const otherPeriod = part?.column.period ?? null
	if (draft.gap === null || draft.state === 'doubtful') return { ...draft, otherPeriod }
	const isPlausible = Math.abs(draft.gap) <= draft.tolerance
	return { ...draft, otherPeriod, state: draft.gap === 0 ? 'exact' : isPlausible ? 'sources' : 'unexplained' }
}

function draftOf({ cell, inside, due, complete, doubted }: Whole, ledger: Ledger): Draft {
	const sum = exactSum(inside.map(value))
	const tolerance = sumTolerance(inside.map(ledger.roundings), ledger.roundings(cell))
	const draft = ledger.draft('areas', cell, inside, { sum, tolerance, of: Math.max(due, inside.length) })
	if (doubted) return { ...draft, state: 'doubtful' }
	if (complete) return draft
	// Some areas never come to more than all of them: then it is wrong whatever is missing.
	const isOver = sum > value(cell) && !isWithin(sum - value(cell), tolerance)
	return isOver ? { ...draft, state: 'unexplained' } : { ...draft, sum: null, gap: null, state: 'incomplete' }
}
