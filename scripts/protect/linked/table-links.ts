import type { RecipientTable } from '../../../src/gate/recipients/recipient-counts.ts'
import { periodMonths, periodWithin } from '../../../src/schemas/period-within.ts'
import { difference } from './difference.ts'
import { disjointSets } from './disjoint-parts.ts'

/** What names a table: who is counted, and when. */
export type TableKey = Pick<RecipientTable, 'programme' | 'period'>

/** The programme that a programme is part of, from the register. */
export type ParentOf = (programme: string) => string | undefined

/**
 * A table whose figures contain those of others: of its parts (stages of the year, variants of the programme, the
 * stage before in a running total) and of the counts that follow by taking some of them away.
 */
export type LinkedTable = {
	table: RecipientTable
	parts: readonly RecipientTable[]
	differences: readonly RecipientTable[]
}

/** The programme and all that it is part of, the nearest first. */
export function programmeLine(programme: string, parentOf: ParentOf): string[] {
	const line = [programme]
	for (let above = parentOf(programme); above !== undefined && !line.includes(above); above = parentOf(above)) {
		line.push(above)
	}
	return line
}

/** True when what one table counts is counted by the other as well, by period, by programme, or by both. */
export function isPart(inner: TableKey, outer: TableKey, parentOf: ParentOf): boolean {
	const sameProgramme = inner.programme === outer.programme
	const samePeriod = inner.period === outer.period
	if (sameProgramme && samePeriod) return false
	const inProgramme = sameProgramme || programmeLine(inner.programme, parentOf).includes(outer.programme)
	return inProgramme && (samePeriod || periodWithin(inner.period, outer.period))
}

/** True when two tables have to be protected in one run: one is part of the other, or both are stages of one year. */
export function isLinked(a: TableKey, b: TableKey, parentOf: ParentOf): boolean {
	if (a.programme === b.programme && a.period === b.period) return false
	const areStages = a.programme === b.programme && a.period.slice(0, 4) === b.period.slice(0, 4)
	return areStages || isPart(a, b, parentOf) || isPart(b, a, parentOf)
}

/**
 * The tables in an order in which parts come before what contains them, each with its parts and with the counts that
 * follow from them. Whether stages add up to the year, are states or running totals is told from the figures
 * themselves: what is possible is taken to be so.
 */
export function linkTables(tables: readonly RecipientTable[], parentOf: ParentOf): LinkedTable[] {
	const depth = (table: RecipientTable) => programmeLine(table.programme, parentOf).length
	const ordered = tables.toSorted(
		(a, b) =>
			depth(b) - depth(a) ||
			periodMonths(a.period) - periodMonths(b.period) ||
			(a.period < b.period ? -1 : a.period > b.period ? 1 : 0),
	)
	return ordered.map((table) => {
		const parts = ordered.filter((other) => other.measure === table.measure && isPart(other, table, parentOf))
		const before = runningTotalBefore(table, ordered, parentOf)
		const rests = [
			...[...groupsOf(parts, table, parentOf)].flatMap((group) => groupKind(table, group).rests),
			...mixedRests(table, parts, parentOf),
		]
		return before
			? { table, parts: [...parts, before.part], differences: [...rests, ...before.differences] }
			: { table, parts, differences: rests }
	})
}

/**
 * Parts of one kind, in order of time: the periods of one length, and the programmes right below, each in the whole period.
 * What lies further down (a variant in one stage, beside the year of the whole programme) stands by itself, unless a table
 * between them is there.
 */
export function groupsOf(
	parts: readonly RecipientTable[],
	whole: RecipientTable,
	parentOf: ParentOf,
): Iterable<readonly RecipientTable[]> {
	const groups = Map.groupBy(parts, (part) => {
		const { programme, period } = part
		if (programme === whole.programme) return `periods of ${periodMonths(period)}`
		if (period === whole.period && parentOf(programme) === whole.programme) return 'programmes'
		const isBetween = (other: RecipientTable) => isPart(part, other, parentOf)
		return parts.some(isBetween) ? '' : `${programme} in ${period}`
	})
	groups.delete('')
	return groups.values()
}

/**
 * What is left of a table when parts that are neither its own periods nor the programmes right below in all of its period (a
 * variant's stage, a variant of a variant) are taken away with all others that do not overlap them: of 20 families 8 of
 * one variant and 10 of another leave 2, though either alone leaves more than enough (`groupsOf`).
 */
function mixedRests(table: RecipientTable, parts: readonly RecipientTable[], parentOf: ParentOf): RecipientTable[] {
	const isMixed = ({ programme, period }: RecipientTable) =>
		programme !== table.programme && (period !== table.period || parentOf(programme) !== table.programme)
	if (!parts.some(isMixed)) return []
	return disjointSets(parts, (a, b) => overlap(a, b, parentOf))
		.filter((set) => set.length > 1 && set.some(isMixed))
		.map((set) => difference(table, set))
		.flatMap((rest) => (rest.kind === 'table' ? [rest.table] : []))
}

/** True when two tables may count the same people in the same time. */
function overlap(a: TableKey, b: TableKey, parentOf: ParentOf): boolean {
	const isIn = (inner: TableKey, outer: TableKey) => programmeLine(inner.programme, parentOf).includes(outer.programme)
	const isWithin = a.period === b.period || periodWithin(a.period, b.period) || periodWithin(b.period, a.period)
	return isWithin && (isIn(a, b) || isIn(b, a))
}

/**
 * How parts that do not overlap in time, or in name, stand to the whole:
 * - `sum`: the whole is their sum, and what is left of it, if anything, is a part that is not published;
 * - `running`: each is the one before and more, and so is the whole;
 * - `state`: the whole is one of them once more, or smaller somewhere: no count of all that the parts count;
 * - `once`: the whole may count everybody once whom several of the parts count.
 */
export type GroupKind = { kind: 'sum' | 'running' | 'state' | 'once'; rests: readonly RecipientTable[] }

/** Tells it from the figures. What is left over is a count that follows from what is published. */
export function groupKind(whole: RecipientTable, group: readonly RecipientTable[]): GroupKind {
	const rest = difference(whole, group)
	if (rest.kind === 'nothing') return { kind: 'sum', rests: [] }
	const each = group.map((part) => difference(whole, [part]))
	const last = each.at(-1)
	const isRunning = group.every((part, at) => {
		const before = group[at - 1]
		return before === undefined || difference(part, [before]).kind !== 'none'
	})
	const added = isRunning && last?.kind === 'table' ? [last.table] : []
	// Where a part is missing the figures may fit both: a sum with a rest, and a running total.
	if (rest.kind === 'table') return { kind: 'sum', rests: [rest.table, ...added] }
	if (added.length > 0) return { kind: 'running', rests: added }
	const isState = each.some(({ kind }) => kind !== 'table')
	return { kind: isState ? 'state' : 'once', rests: [] }
}

/**
 * The stage before a stage, where this one may be its running total: nowhere smaller, and the year, if there is one, not
 * the sum of its stages. What the stage adds is then a count of people who came in it.
 */
function runningTotalBefore(
	table: RecipientTable,
	ordered: readonly RecipientTable[],
	parentOf: ParentOf,
): { part: RecipientTable; differences: RecipientTable[] } | null {
	const stages = ordered.filter((other) => isStageBeside(other, table))
	const part = stages.filter(({ period }) => period < table.period).at(-1)
	if (!part) return null
	const added = difference(table, [part])
	if (added.kind === 'none') return null
	const wholes = ordered.filter(
		(other) => other.programme === table.programme && isPart(table, other, parentOf) && other.measure === table.measure,
	)
	const isSum = wholes.some((whole) => {
		const own = [...stages, table].filter((stage) => isPart(stage, whole, parentOf))
		return own.length > 1 && difference(whole, own).kind === 'nothing'
	})
	if (isSum) return null
	return { part, differences: added.kind === 'table' ? [added.table] : [] }
}

function isStageBeside(other: RecipientTable, table: RecipientTable): boolean {
	return (
		other !== table &&
		other.programme === table.programme &&
		other.measure === table.measure &&
		other.period.slice(0, 4) === table.period.slice(0, 4) &&
		periodMonths(other.period) === periodMonths(table.period)
	)
}
