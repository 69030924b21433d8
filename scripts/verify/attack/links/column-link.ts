import type { PublishedTable } from '../tables/rebuilt-tables.ts'

/** One column of a table: the totals, or one category of a breakdown. */
export type ColumnAt = { of: PublishedTable; breakdown: string; column: number }

/**
 * A column that contains others: in every area, whole = sum of the parts + rest. The rest counts recipients as well: it
 * is never below zero, and must not be small where it follows from what is published.
 */
export type ColumnLink = {
	whole: ColumnAt
	parts: readonly ColumnAt[]
	/** `none` where the parts are all there is. */
	rest: 'none' | 'some'
}

/** Number of a column in an area: NaN where hidden, 0 where the table does not have the area. */
export function valueIn({ of, breakdown, column }: ColumnAt, code: string): number {
	const area = of.areaAt.get(code)
	return area === undefined ? 0 : (tableOf(of, breakdown).columns[column]?.[area] as number)
}

/** The table in which a column stands, with the totals first. */
export function tableOf({ totals, breakdowns }: PublishedTable, breakdown: string) {
	return breakdowns.get(breakdown)?.table ?? totals
}

/**
 * The links of two tables' columns, where one table is the sum of others: the totals, and every category. Where a part
 * lacks a breakdown, what it has of a category is in the rest.
 */
export function columnLinks(
	whole: PublishedTable,
	parts: readonly PublishedTable[],
	rest: ColumnLink['rest'],
): ColumnLink[] {
	const total = (of: PublishedTable): ColumnAt => ({ of, breakdown: 'total', column: 0 })
	const links: ColumnLink[] = [{ whole: total(whole), parts: parts.map(total), rest }]
	for (const [breakdown, { categories }] of whole.breakdowns) {
		const having = parts.filter((part) => part.breakdowns.has(breakdown))
		if (having.length === 0) continue
		for (const [at, category] of categories.entries()) {
			const columns = having.flatMap((of) => columnOf(of, breakdown, category) ?? [])
			const complete = having.length === parts.length
			links.push({
				whole: { of: whole, breakdown, column: at + 1 },
				parts: columns,
				rest: complete ? rest : 'some',
			})
		}
	}
	return links
}

/** What of some links is the whole, for the report: "pkh 2024, pkh 2023". */
export function wholesOf(links: readonly ColumnLink[]): string {
	return [...new Set(links.map(({ whole: { of } }) => `${of.programme} ${of.period}`))].join(', ')
}

/** A category of a table; `null` where nobody is counted in it, so that it has no column. */
function columnOf(of: PublishedTable, breakdown: string, category: string): ColumnAt | null {
	const at = of.breakdowns.get(breakdown)?.categories.indexOf(category) ?? -1
	return at < 0 ? null : { of, breakdown, column: at + 1 }
}
