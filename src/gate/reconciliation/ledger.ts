import type { HeldSum, SumKind } from '../../schemas/reconciliation.ts'
import { exactSum } from '../../statistics/exact-sum.ts'
import type { CheckContext } from '../plausibility/figures/alarm.ts'
import type { DeclaredCheck } from '../plausibility/figures/declared-check.ts'
import { value } from '../plausibility/figures/each-cell.ts'
import type { Cell } from '../plausibility/figures/figure-table.ts'
import { codeOf } from '../plausibility/figures/words.ts'
import type { Roundings } from './printed-steps.ts'
import { isWithin } from './rounding-tolerance.ts'

/** A sum that is held to its figure, not yet explained, with the place the figure was read at. */
export type Draft = Omit<HeldSum, 'explanation'> & { cell: Cell }

/** What sums are made from. */
export type Ledger = {
	context: CheckContext
	checks: readonly DeclaredCheck[]
	/** Ids of indicators that are added up over areas. */
	additive: readonly string[]
	roundings: Roundings
	/** Holds what others come to against a figure. */
	draft(
		kind: SumKind,
		cell: Cell,
		others: readonly Cell[],
		found: { sum: number; tolerance: number; of: number },
	): Draft
}

/** @param datasetOf name of the dataset of a file by its number */
export function makeLedger(
	context: CheckContext,
	checks: readonly DeclaredCheck[],
	roundings: Roundings,
	datasetOf: (file: number) => string,
): Ledger {
	const additive = context.table.indicators.filter((id) => context.indicators.get(id)?.additive ?? false)
	const dataset = ({ column, area }: Cell) => datasetOf(column.file(area))
	return {
		context,
		checks,
		additive,
		roundings,
		draft(kind, cell, others, { sum, tolerance, of }) {
			const { indicator, period } = cell.column
			const gap = exactSum([sum, -value(cell)])
			const own = dataset(cell)
			const [other] = others.filter((one) => dataset(one) !== own)
			const last = others.at(-1)
			return {
				kind,
				state: gap === 0 ? 'exact' : isWithin(gap, tolerance) ? 'rounding' : 'unexplained',
				indicator: indicator.id,
				area: codeOf(cell, context),
				period,
				value: value(cell),
				dataset: own,
				sum,
				gap,
				tolerance,
				have: others.length,
				of,
				others: [...new Set(others.map((one) => one.column.indicator.id))],
				otherPeriod: last && last.column.period !== period ? last.column.period : null,
				otherDataset: other ? dataset(other) : null,
				cell,
			}
		},
	}
}
