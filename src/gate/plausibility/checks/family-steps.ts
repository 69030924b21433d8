import type { Alarm, CheckContext } from '../figures/alarm.ts'
import type { DeclaredCheck } from '../figures/declared-check.ts'
import { columnsOf, type Step, stepsFrom, value } from '../figures/each-cell.ts'
import type { FigureColumn } from '../figures/figure-table.ts'

/** Siblings needed to say what is usual among them. */
export const FEWEST = 8

/** The steps of siblings under one parent from a year to the next. */
export type FamilyStep = { column: FigureColumn; parent: string; steps: readonly Step[] }

/** Families of which enough siblings have figures in two years running. */
export function* familySteps(
	check: DeclaredCheck,
	context: CheckContext,
	passes: { acrossBreaks?: boolean } = {},
): Generator<FamilyStep> {
	for (const column of columnsOf(check, context)) {
		const years = context.table.yearBefore(column)
		for (const [parent, { areas }] of years.length === 0 ? [] : context.families) {
			const steps = stepsFrom(years, column, areas, passes.acrossBreaks)
			if (steps.length >= FEWEST) yield { column, parent, steps }
		}
	}
}

/** The same for figures above zero, whose changes are ratios. */
export function* growingSteps(check: DeclaredCheck, context: CheckContext): Generator<FamilyStep> {
	for (const family of familySteps(check, context)) {
		const steps = family.steps.filter(({ now, before }) => value(now) > 0 && value(before) > 0)
		if (steps.length >= FEWEST) yield { ...family, steps }
	}
}

/** The change of a step as the logarithm of its ratio. */
export function changeOf({ now, before }: Step): number {
	return Math.log(value(now) / value(before))
}

/** An alarm about all siblings; it stands at the first of them. */
export function familyAlarm(
	{ parent, steps }: FamilyStep,
	words: Pick<Alarm, 'expected' | 'received' | 'says'>,
): Alarm[] {
	const [first] = steps
	const compared = steps.flatMap(({ now, before }) => [now, before])
	return first ? [{ cell: first.now, compared, about: parent, ...words }] : []
}
