import type { CheckContext, Judge } from '../figures/alarm.ts'
import type { DeclaredCheck } from '../figures/declared-check.ts'
import { cellOf, columnsOf, isDoubted, value } from '../figures/each-cell.ts'
import type { Cell, FigureColumn } from '../figures/figure-table.ts'
import { alarmAt, codeOf, inBoth, nameOf, shown, written } from '../figures/words.ts'

/**
 * The areas inside another add up to it, all of them; some of them never come to more. Limit: by how much each printed
 * number may be rounded.
 */
export const sumOfAreas: Judge = function* (check, context) {
	const [rounding = 0] = check.limits
	for (const { cell, inside, complete } of wholes(check, context)) {
		const sum = inside.reduce((total, part) => total + value(part), 0)
		const slack = rounding * (inside.length + 1) + 1e-9
		const over = sum - value(cell)
		if (complete ? Math.abs(over) <= slack : over <= slack) continue
		const count = inside.length
		yield alarmAt(cell, inside, context, {
			expected: {
				id: `${complete ? '' : 'sedikitnya '}${written(sum, cell, 'id')} (jumlah ${count} wilayah di dalamnya)`,
				en: `${complete ? '' : 'at least '}${written(sum, cell, 'en')} (sum of ${count} areas inside)`,
			},
			says: inBoth((language) => {
				const name = nameOf(cell, context, language)
				const [is, added] = [shown(cell, language), written(sum, cell, language)]
				return language === 'id'
					? `${count} wilayah di dalamnya berjumlah ${added}, sedangkan ${name} tertulis ${is}.`
					: `The ${count} areas inside add up to ${added}, while ${name} says ${is}.`
			}),
		})
	}
}

/** A rate of a whole lies between the lowest and the highest of the areas it is made of. */
export const betweenAreas: Judge = function* (check, context) {
	for (const { cell, inside, complete } of wholes(check, context)) {
		if (!complete || inside.length < 2) continue
		const ordered = inside.toSorted((a, b) => value(a) - value(b))
		const [lowest, highest] = [ordered[0], ordered.at(-1)]
		if (!lowest || !highest || (value(cell) >= value(lowest) && value(cell) <= value(highest))) continue
		yield alarmAt(cell, [lowest, highest], context, {
			expected: {
				id: `${shown(lowest, 'id')} sampai ${shown(highest, 'id')}, seperti wilayah di dalamnya`,
				en: `${shown(lowest, 'en')} to ${shown(highest, 'en')}, as the areas inside`,
			},
			says: {
				id: `${nameOf(cell, context, 'id')} (${shown(cell, 'id')}) berada di luar rentang wilayah di dalamnya: ${shown(lowest, 'id')} sampai ${shown(highest, 'id')}.`,
				en: `${nameOf(cell, context, 'en')} (${shown(cell, 'en')}) lies outside the range of the areas inside: ${shown(lowest, 'en')} to ${shown(highest, 'en')}.`,
			},
		})
	}
}

/** A figure and those of the areas inside; `due` areas should have one, `complete` where all of them have. */
export type Whole = { cell: Cell; inside: readonly Cell[]; due: number; complete: boolean; doubted: boolean }

/** Figures of areas inside which others have one for the same time, and none of them is in doubt. */
export function* wholes(check: Pick<DeclaredCheck, 'indicators'>, context: CheckContext): Generator<Whole> {
	for (const whole of allWholes(check, context)) if (!whole.doubted) yield whole
}

/** The same with those in doubt. */
export function* allWholes(check: Pick<DeclaredCheck, 'indicators'>, context: CheckContext): Generator<Whole> {
	for (const column of columnsOf(check, context)) {
		const sameTime = context.table.columnsAt(column.indicator.id, column.reference)
		for (const code of context.families.keys()) {
			const whole = wholeOf(column, code, sameTime, context)
			if (whole) yield whole
		}
	}
}

/** The figure of an area in one column, with those of the areas inside in others; none where one side has none. */
export function wholeOf(
	column: FigureColumn,
	code: string,
	others: readonly FigureColumn[],
	{ table, families, places }: CheckContext,
): Whole | undefined {
	const { parent: own = null, areas = [] } = families.get(code) ?? {}
	if (own === null || !column.has(own)) return undefined
	const inside = areas.flatMap((area) => cellOf(others, area))
	if (inside.length === 0) return undefined
	const cell = { column, area: own }
	const due = places.childrenOf(code).filter((area) => places.existed(area.code, column.reference))
	const have = new Set(inside.map((one) => codeOf(one, { table })))
	const complete = due.every((area) => have.has(area.code))
	return { cell, inside, due: due.length, complete, doubted: [cell, ...inside].some(isDoubted) }
}
