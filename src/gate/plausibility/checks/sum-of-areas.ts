import type { CheckContext, Judge } from '../figures/alarm.ts'
import type { DeclaredCheck } from '../figures/declared-check.ts'
import { cellOf, columnsOf, isDoubted, value } from '../figures/each-cell.ts'
import type { Cell } from '../figures/figure-table.ts'
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

/** A figure and those of the areas inside. */
export type Whole = { cell: Cell; inside: readonly Cell[]; complete: boolean }

/** Figures of areas inside which others have one for the same time; `complete` where all that existed have. */
export function* wholes(check: DeclaredCheck, context: CheckContext): Generator<Whole> {
	const { table, families, places } = context
	for (const column of columnsOf(check, context)) {
		const sameTime = table.columnsAt(column.indicator.id, column.reference)
		for (const [code, { parent: own, areas }] of families) {
			if (own === null || !column.has(own)) continue
			const cell = { column, area: own }
			const inside = areas.flatMap((area) => cellOf(sameTime, area))
			if (inside.length === 0 || [cell, ...inside].some(isDoubted)) continue
			const due = places.childrenOf(code).filter((area) => places.existed(area.code, column.reference))
			const have = new Set(inside.map((one) => codeOf(one, context)))
			yield { cell, inside, complete: due.every((area) => have.has(area.code)) }
		}
	}
}
