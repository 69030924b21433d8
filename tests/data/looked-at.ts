import { earlierPeriods } from '../../src/gate/plausibility/checks/copied-column.ts'
import { roundedSums } from '../../src/gate/plausibility/checks/exact-sums.ts'
import { FEWEST, familySteps } from '../../src/gate/plausibility/checks/family-steps.ts'
import type { Alarm, CheckContext } from '../../src/gate/plausibility/figures/alarm.ts'
import { othersAtTime, pairOf } from '../../src/gate/plausibility/figures/column-pairs.ts'
import { columnRows } from '../../src/gate/plausibility/figures/column-rows.ts'
import type { CheckKind, DeclaredCheck } from '../../src/gate/plausibility/figures/declared-check.ts'
import type { FigureColumn } from '../../src/gate/plausibility/figures/figure-table.ts'
import { judges } from '../../src/gate/plausibility/judges.ts'

/** How many things a spelt check looks at in some figures: those of which it could have raised an alarm each. */
export function lookedAt(check: DeclaredCheck, context: CheckContext): number {
	return counters[check.kind]?.(check, context) ?? 0
}

/** All that a check says, confirmed or not. */
export function alarmsOf(check: DeclaredCheck, context: CheckContext): Alarm[] {
	return [...judges[check.kind](check, context)]
}

type Counter = (check: DeclaredCheck, context: CheckContext) => number

/** Limits that let nothing pass. */
const withoutLimits =
	(...limits: number[]): Counter =>
	(check, context) =>
		alarmsOf({ ...check, limits }, context).length

const families: Counter = (check, context) =>
	[...familySteps(check, context)].filter(({ column }) => column.indicator.categories.length === 0).length

const pairs =
	(fewest: number, others: Others): Counter =>
	(check, context) =>
		[...columnRows(check, context)].flatMap((rows) =>
			others(check, rows.column, context).filter((other) => pairOf(rows, other).areas.length >= fewest),
		).length

type Others = (check: DeclaredCheck, column: FigureColumn, context: CheckContext) => FigureColumn[]

const counters: Partial<Record<CheckKind, Counter>> = {
	'jump-history': withoutLimits(0, 0),
	'count-by-rate': withoutLimits(0),
	'ranks-turned': withoutLimits(-1, -1),
	'heaped-digits': withoutLimits(-1, -1),
	'one-factor': families,
	'copied-period': families,
	'one-ratio': pairs(FEWEST, othersAtTime),
	'copied-column': pairs(FEWEST, (check, column, context) => [
		...othersAtTime(check, column, context),
		...earlierPeriods(column, context),
	]),
	'computed-column': pairs(10, (check, column, context) => [
		...othersAtTime(check, column, context),
		...context.table.yearBefore(column),
	]),
	'exact-sums': (check, context) => roundedSums(check, context).length,
}
