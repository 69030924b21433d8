import type { RecipientTable } from '../../../src/gate/recipients/recipient-counts.ts'
import type { LinkedReason } from '../../../src/gate/rules/recipient-linked.ts'
import { placesIn } from './code-places.ts'
import { difference } from './difference.ts'
import { repeatsCategory } from './repeats-category.ts'
import { groupKind, groupsOf, isPart, type ParentOf } from './table-links.ts'

/** A link that cannot be protected, with the tables in question. */
export type LinkFault = { reason: LinkedReason; tables: readonly RecipientTable[] }

/** Fewest villages with recipients from which one table being the sum of others is no chance. */
const FEWEST_VILLAGES = 3
/** Beyond so many programmes in one period not every choice of them is tried, but pairs and all others. */
const MOST_SUBSETS_OF = 10

/** What of the links of a run is against protecting its tables together. */
export function checkLinks(tables: readonly RecipientTable[], parentOf: ParentOf): LinkFault[] {
	return tables.flatMap((table) => {
		const parts = tables
			.filter((other) => other.measure === table.measure && isPart(other, table, parentOf))
			.sort((a, b) => (a.period < b.period ? -1 : 1))
		return [
			...undeclaredSums(table, tables, parentOf),
			...repeatedCategories(table, tables),
			...[...groupsOf(parts, table, parentOf)].flatMap((group): LinkFault[] =>
				groupKind(table, group).kind === 'once' ? [{ reason: 'counted-once', tables: [table, ...group] }] : [],
			),
			...(isAverage(table, parts) ? [{ reason: 'average' as const, tables: [table, ...parts] }] : []),
			...(isCrossed(table, parts, tables, parentOf) ? [{ reason: 'crossed' as const, tables: [table, ...parts] }] : []),
		]
	})
}

/** Tables of the same period whose sum, or whose double, the table is, although the register does not say so. */
function undeclaredSums(whole: RecipientTable, tables: readonly RecipientTable[], parentOf: ParentOf): LinkFault[] {
	if (villagesWith(whole) < FEWEST_VILLAGES) return []
	const others = tables.filter(
		(other) =>
			other !== whole &&
			other.period === whole.period &&
			other.measure === whole.measure &&
			other.programme !== whole.programme &&
			villagesWith(other) > 0,
	)
	const sum = choicesOf(others).find((choice) => isSumOf(whole, choice))
	const isRegistered = (other: RecipientTable) => isPart(other, whole, parentOf) || isPart(whole, other, parentOf)
	return sum && !sum.every(isRegistered) ? [{ reason: 'undeclared-sum', tables: [whole, ...sum] }] : []
}

/** Tables that count the same as one category of the table. */
function repeatedCategories(whole: RecipientTable, tables: readonly RecipientTable[]): LinkFault[] {
	return tables.flatMap((other): LinkFault[] => {
		if (other.programme === whole.programme || villagesWith(other) < FEWEST_VILLAGES) return []
		return repeatsCategory(other, whole) ? [{ reason: 'repeated', tables: [whole, other] }] : []
	})
}

function villagesWith({ totals }: RecipientTable): number {
	return Array.from(totals).filter((total) => total > 0).length
}

/** Some of the tables, in every way where they are few. */
function choicesOf(tables: readonly RecipientTable[]): RecipientTable[][] {
	if (tables.length > MOST_SUBSETS_OF) {
		const pairs = tables.flatMap((one, at) => tables.slice(at + 1).map((other) => [one, other]))
		return [[...tables], ...tables.map((one) => [one]), ...pairs]
	}
	const choices = Array.from({ length: 2 ** tables.length }, (_, bits) => tables.filter((_, at) => bits & (1 << at)))
	return choices.filter(({ length }) => length > 0)
}

function isSumOf(whole: RecipientTable, parts: readonly RecipientTable[]): boolean {
	const size = parts.reduce((all, part) => all + sizeOf(part), 0)
	// Villages outside the whole would be lost on the way: the sums must agree as well.
	return size === sizeOf(whole) && difference({ ...whole, breakdowns: [] }, parts).kind === 'nothing'
}

const sizes = new WeakMap<RecipientTable, number>()

function sizeOf(table: RecipientTable): number {
	const size = sizes.get(table) ?? Array.from(table.totals).reduce((all, total) => all + total, 0)
	sizes.set(table, size)
	return size
}

/**
 * True when a year is the rounded mean of its stages and counts nobody where a stage counts somebody: that 0 would say
 * how few the stage has.
 */
function isAverage(whole: RecipientTable, parts: readonly RecipientTable[]): boolean {
	const stages = parts.filter(({ programme, period }) => programme === whole.programme && period !== whole.period)
	if (stages.length < 2) return false
	const places = stages.map(({ leaves }) => placesIn(leaves, whole.leaves))
	const countsOf = (leaf: number) => stages.map(({ totals }, at) => totals[places[at]?.[leaf] ?? -1] ?? 0)
	const meanOf = (leaf: number) => countsOf(leaf).reduce((sum, count) => sum + count, 0) / stages.length
	const isMean = whole.leaves.every((_, leaf) => Math.abs(meanOf(leaf) - (whole.totals[leaf] ?? 0)) < 1)
	return isMean && whole.leaves.some((_, leaf) => whole.totals[leaf] === 0 && meanOf(leaf) > 0)
}

/** True when a table is divided by periods and by programmes, and a programme lacks one of the periods. */
function isCrossed(
	whole: RecipientTable,
	parts: readonly RecipientTable[],
	tables: readonly RecipientTable[],
	parentOf: ParentOf,
): boolean {
	const stages = parts.filter(({ programme }) => programme === whole.programme)
	const variants = parts.filter(
		({ programme, period }) => period === whole.period && parentOf(programme) === whole.programme,
	)
	return stages.some(({ period }) =>
		variants.some(({ programme }) => !tables.some((table) => table.programme === programme && table.period === period)),
	)
}
