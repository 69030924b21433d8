import { periodMonths, periodWithin } from '../../../../src/schemas/period-within.ts'
import type { PublishedTable } from '../tables/rebuilt-tables.ts'

/** The programme that a programme is part of, from the register that the site prints. */
export type ParentOf = (programme: string) => string | undefined

/**
 * A table and others of which readers know that it contains them: stages or months of a year by the way periods are
 * written, variants of a programme by the register. `isComplete` where nothing else can be in the table.
 */
export type TableGroup = { whole: PublishedTable; parts: readonly PublishedTable[]; isComplete: boolean }

/**
 * Every table with the tables right below it, periods of one length or programmes of one period, and by itself with each
 * table further down: a variant in one stage beside the year of the whole programme.
 */
export function tableGroups(tables: readonly PublishedTable[], parentOf: ParentOf): TableGroup[] {
	const byMeasure = Map.groupBy(tables, ({ measure }) => measure)
	return [...byMeasure.values()].flatMap((own) => {
		const byProgramme = Map.groupBy(own, ({ programme }) => programme)
		const variants = Map.groupBy(own, ({ programme, period }) => `${parentOf(programme)}\t${period}`)
		return own.flatMap((whole) => [
			...periodGroups(whole, byProgramme.get(whole.programme) ?? []),
			...programmeGroup(whole, variants.get(`${whole.programme}\t${whole.period}`) ?? []),
			...farGroups(whole, own, parentOf),
		])
	})
}

function periodGroups(whole: PublishedTable, tables: readonly PublishedTable[]): TableGroup[] {
	const inside = tables.filter(({ period }) => periodWithin(period, whole.period))
	return [...Map.groupBy(inside, ({ period }) => periodMonths(period))].map(([months, parts]) => ({
		whole,
		parts,
		isComplete: parts.length * months === periodMonths(whole.period),
	}))
}

function programmeGroup(whole: PublishedTable, variants: readonly PublishedTable[]): TableGroup[] {
	const parts = variants.filter((table) => table !== whole)
	return parts.length === 0 ? [] : [{ whole, parts, isComplete: true }]
}

function farGroups(whole: PublishedTable, tables: readonly PublishedTable[], parentOf: ParentOf): TableGroup[] {
	const isFar = ({ programme, period }: PublishedTable) => {
		const isInside = periodWithin(period, whole.period)
		if (!isInside && period !== whole.period) return false
		return isBelow(programme, whole.programme, parentOf) && (isInside || parentOf(programme) !== whole.programme)
	}
	return tables.filter(isFar).map((part) => ({ whole, parts: [part], isComplete: false }))
}

/** Whether a programme is part of another, at whatever distance. */
function isBelow(programme: string, other: string, parentOf: ParentOf): boolean {
	const seen = new Set([programme])
	for (let above = parentOf(programme); above !== undefined && !seen.has(above); above = parentOf(above)) {
		if (above === other) return true
		seen.add(above)
	}
	return false
}

/**
 * Periods of one length within a year, in order, and the year at last: what may be a running total. Tables of other
 * programmes, measures and lengths stand in series of their own.
 */
export function yearSeries(tables: readonly PublishedTable[]): PublishedTable[][] {
	const years = new Map(
		tables.flatMap((table) => (table.period.length === 4 ? [[seriesKey(table, table.period), table] as const] : [])),
	)
	const stages = Map.groupBy(
		tables.filter(({ period }) => period.length > 4),
		(table) => `${seriesKey(table, table.period.slice(0, 4))}\t${periodMonths(table.period)}`,
	)
	return [...stages.values()].map((group) => {
		const ordered = group.toSorted((a, b) => (a.period < b.period ? -1 : 1))
		const [first] = ordered as [PublishedTable]
		const year = years.get(seriesKey(first, first.period.slice(0, 4)))
		return year ? [...ordered, year] : ordered
	})
}

function seriesKey({ programme, measure }: PublishedTable, year: string): string {
	return `${programme}\t${measure}\t${year}`
}
