import type { ColumnTable } from '../tables/column-table.ts'
import { isKnown, type PaidTable, paidIn } from './paid-table.ts'
import { unitAmounts } from './unit-amounts.ts'

/** Ways tried to give each category one of the printed benefits. */
const MOST_WAYS = 20_000

/**
 * True when everybody gets one and the same benefit, and one that the site prints: the rupiah are counts in another
 * unit. Two areas with different counts must say so; one alone could be a mixture with just this mean.
 */
export function hasOneBenefit(table: PaidTable, known: readonly (readonly number[])[]): boolean {
	const groups = table.counts.areas.map((_, area) => paidIn(table, area)).filter(isKnown)
	const [first] = groups
	if (!first || new Set(groups.map(({ recipients }) => recipients)).size < 2) return false
	const benefit = first.rupiah / first.recipients
	return (
		known.some((benefits) => benefits.includes(benefit)) &&
		groups.every(({ recipients, rupiah }) => recipients * benefit === rupiah)
	)
}

/** Areas whose row of categories is shown and explains their rupiah by one benefit a category. */
export function rowsExplained(table: PaidTable, known: readonly (readonly number[])[]): Set<number> {
	const explained = new Set<number>()
	for (const { table: own } of table.counts.breakdowns.values()) {
		const rupiah = Float64Array.from(table.counts.areas, (_, area) => paidIn(table, area).rupiah)
		const open = openRows(own, rupiah)
		if (
			open.length > 0 &&
			(unitAmounts(own, rupiah) || known.some((benefits) => canExplain(own, rupiah, open, benefits)))
		)
			for (const area of open) explained.add(area)
	}
	return explained
}

function openRows({ columns }: ColumnTable, rupiah: Float64Array): number[] {
	return [...rupiah.keys()].filter(
		(area) => !Number.isNaN(rupiah[area]) && columns.every((column) => !Number.isNaN(column[area])),
	)
}

/** Whether some choice of one printed benefit for each category gives the rupiah of all open rows. */
function canExplain(
	{ columns }: ColumnTable,
	rupiah: Float64Array,
	open: readonly number[],
	benefits: readonly number[],
): boolean {
	const categories = columns.slice(1)
	if (benefits.length ** categories.length > MOST_WAYS) return false
	const fits = (way: readonly number[]) =>
		open.every(
			(area) =>
				way.reduce((sum, benefit, at) => sum + benefit * (categories[at]?.[area] as number), 0) === rupiah[area],
		)
	const visit = (way: readonly number[]): boolean =>
		way.length === categories.length ? fits(way) : benefits.some((benefit) => visit([...way, benefit]))
	return visit([])
}
