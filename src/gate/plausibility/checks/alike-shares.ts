import { formatNumber } from '../../../format/number.ts'
import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { columnsOf, value } from '../figures/each-cell.ts'
import type { Cell, FigureColumn } from '../figures/figure-table.ts'
import { inBoth, placeOf } from '../figures/words.ts'

/** Degrees of freedom below which chance alone may make shares alike. */
const LEAST_FREEDOM = 15

/**
 * Parts of a whole that make the same shares in all siblings, more alike than counting people would ever give: shared
 * out, not counted. Limit: the least chi-square for each degree of freedom.
 */
export const alikeShares: Judge = function* (check, context) {
	const [least = 0] = check.limits
	const [first] = check.indicators
	const parts = [...check.indicators, ...check.references]
	for (const column of columnsOf({ ...check, indicators: first === undefined ? [] : [first] }, context)) {
		for (const [parent, { areas }] of context.families) {
			const rows = areas.flatMap((area) => rowOf(column, area, parts, context))
			const freedom = (rows.length - 1) * (parts.length - 1)
			const alike = chiSquare(rows.map(({ counts }) => counts)) / freedom
			const compared = rows.flatMap(({ cells }) => cells)
			if (freedom < LEAST_FREEDOM || alike >= least) continue
			yield* alarmOf(compared, parent, parts, { rows: rows.length, alike }, context)
		}
	}
}

/** The counts of an area; none where one of them is missing. */
function rowOf(column: FigureColumn, area: number, parts: readonly string[], { table }: CheckContext) {
	if (!column.has(area)) return []
	const cells = parts.flatMap((id) => table.beside(id, { column, area }) ?? [])
	const counts = cells.map(value)
	return counts.length === parts.length && counts.some((count) => count > 0) ? [{ cells, counts }] : []
}

/** Chi-square of rows of counts against the shares of all rows together. */
export function chiSquare(rows: readonly (readonly number[])[]): number {
	const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
	const all = total(rows.map(total))
	const parts = rows[0]?.map((_, part) => total(rows.map((row) => row[part] ?? 0))) ?? []
	return total(
		rows.map((row) =>
			total(
				parts.map((part, i) => {
					const due = (total(row) * part) / all
					return due === 0 ? 0 : ((row[i] ?? 0) - due) ** 2 / due
				}),
			),
		),
	)
}

function alarmOf(
	compared: readonly Cell[],
	parent: string,
	parts: readonly string[],
	{ rows, alike }: { rows: number; alike: number },
	context: CheckContext,
): Alarm[] {
	const [cell] = compared
	if (!cell) return []
	const names = inBoth((language) => parts.map((id) => context.indicators.get(id)?.short[language] ?? id).join(', '))
	const place = placeOf(parent, context)
	return [
		{
			cell,
			compared,
			about: parent,
			expected: {
				id: 'bagian yang berbeda-beda seperti hasil hitungan, dengan khi-kuadrat dekat derajat bebasnya',
				en: 'shares that differ as counts do, a chi-square near its degrees of freedom',
			},
			received: inBoth(
				(language) => `${formatNumber(alike, 2, language)} ${language === 'id' ? 'darinya' : 'of them'}`,
			),
			says: {
				id: `Bagian ${names.id} hampir sama di ${rows} wilayah di ${place}, lebih serupa daripada hasil hitungan mana pun.`,
				en: `The shares of ${names.en} are nearly the same in ${rows} areas of ${place}, more alike than any count would be.`,
			},
		},
	]
}
