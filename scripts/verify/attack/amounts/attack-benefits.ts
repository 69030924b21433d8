import { type ParentOf, type TableGroup, tableGroups } from '../links/table-groups.ts'
import { tooNarrow } from '../network/flow-bounds.ts'
import type { PieceAttack } from '../programme/attack-pieces.ts'
import { UndecidedProgramme } from '../programme/linear-programme.ts'
import type { BrokenCell } from '../tables/broken-cell.ts'
import type { PublishedTable } from '../tables/rebuilt-tables.ts'
import { benefitKinds, type PaidGroup } from './benefit-kinds.ts'
import { hasOneBenefit, rowsExplained } from './explained-rows.ts'
import { isKnown, type PaidTable, paidIn, paidTables } from './paid-table.ts'
import type { BenefitsOf } from './public-benefits.ts'

/** What is shown of an area, or follows by taking away what is shown of others, with the area it stands in. */
type PlacedGroup = PaidGroup & { area: number }

/**
 * Takes counts and rupiah that stand side by side apart by the benefits the site prints: 412 families with Rp400,500,000
 * of Rp900,000 and Rp10,800,000 each are 409 and 3. Tried at every level: for each area, for what is left of an area
 * beside those in it, and for what is left of a year or programme beside its stages or variants. One benefit for all, and
 * rows that print the kinds themselves, tell nothing.
 */
export function* attackBenefits(
	tables: readonly PublishedTable[],
	{ parentOf, benefitsOf }: { parentOf: ParentOf; benefitsOf: BenefitsOf },
	attack: PieceAttack,
): Generator<BrokenCell> {
	const paid = paidTables(tables)
	for (const table of paid) {
		const known = benefitsOf(table.counts.programme)
		if (known.length === 0 || hasOneBenefit(table, known)) continue
		const explained = rowsExplained(table, known)
		const groups = [...ownGroups(table), ...leftovers(table)].filter(({ area }) => !explained.has(area))
		yield* brokenGroups(table, groups, known, attack)
	}
	for (const group of tableGroups(
		paid.map(({ counts }) => counts),
		parentOf,
	)) {
		const known = benefitsOf(group.whole.programme)
		const whole = paid.find(({ counts }) => counts === group.whole) as PaidTable
		if (hasOneBenefit(whole, known)) continue
		yield* brokenGroups(whole, rests(group, paid), known, attack)
	}
}

function ownGroups(table: PaidTable): PlacedGroup[] {
	return table.counts.areas.map((_, area) => ({ ...paidIn(table, area), area })).filter(isKnown)
}

/** What the shown areas within an area leave of it, where some are hidden. */
function leftovers(table: PaidTable): PlacedGroup[] {
	const left = new Map(ownGroups(table).map((group) => [group.area, group]))
	const shortened = new Set<number>()
	for (const [area, parent] of table.counts.totals.parents.entries()) {
		const group = paidIn(table, area)
		const above = left.get(parent)
		if (!above || !isKnown(group)) continue
		shortened.add(parent)
		left.set(parent, {
			area: parent,
			recipients: above.recipients - group.recipients,
			rupiah: above.rupiah - group.rupiah,
		})
	}
	return [...left.values()].filter((group) => shortened.has(group.area) && isKnown(group))
}

/** What the parts of a group leave in each area; nothing where they are more than the whole, and so no parts. */
function rests({ whole, parts }: TableGroup, paid: readonly PaidTable[]): PlacedGroup[] {
	const of = (table: PublishedTable) => paid.find(({ counts }) => counts === table) as PaidTable
	const groups = whole.areas.map((code, area): PlacedGroup => {
		const own = paidIn(of(whole), area)
		for (const part of parts) {
			const at = part.areaAt.get(code)
			if (at === undefined) continue
			const taken = paidIn(of(part), at)
			own.recipients -= taken.recipients
			own.rupiah -= taken.rupiah
		}
		return { ...own, area }
	})
	return groups.some(({ recipients }) => recipients < 0) ? [] : groups.filter(isKnown)
}

function* brokenGroups(
	{ rupiah, counts }: PaidTable,
	groups: readonly PlacedGroup[],
	known: readonly (readonly number[])[],
	{ open, threshold, untried }: PieceAttack,
): Generator<BrokenCell> {
	for (const group of groups) {
		for (const benefits of known) {
			try {
				const ranges = benefitKinds(group, benefits, open, threshold)
				if (!ranges?.some((range) => tooNarrow(range, threshold))) continue
			} catch (error) {
				if (!(error instanceof UndecidedProgramme)) throw error
				untried.add('amounts', 1)
				continue
			}
			const at = rupiah.areaAt.get(counts.areas[group.area] as string) ?? 0
			const cell = rupiah.cellAt('total', 0, at)
			yield { rule: 'amount', cell, expected: `${threshold} or more possible recipients of every benefit` }
			break
		}
	}
}
