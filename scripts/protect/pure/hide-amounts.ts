import type { RecipientTable } from '../../../src/gate/recipients/recipient-counts.ts'
import { type AreaTree, nodeCount } from './area-tree.ts'
import { benefitMix } from './benefit-mix.ts'
import { FEWEST_MEMBERS } from './block-rule.ts'
import type { HiddenAreas } from './protect-layer.ts'
import type { HiddenCells } from './protect-rows.ts'
import { solveBenefits } from './solve-benefits.ts'

/** What is hidden of totals and of each breakdown, in the order of the table. */
export type HiddenLayers = { totals: HiddenAreas; breakdowns: readonly HiddenCells[] }

/** What is known of a programme's benefits, and the threshold K. */
export type AmountRule = { k: number; benefits: readonly (readonly number[])[] }

/**
 * Where the rupiah of a table are hidden: an amount divided by the benefit is a count, so amounts follow the
 * counts they would give away.
 *
 * - One benefit for every recipient, and no other benefits would fit the breakdowns as well: amounts are counts in
 *   another unit and are hidden with the totals.
 * - One benefit per category of a breakdown: a total and its amount together would give away the row (two
 *   categories are two unknowns in two equations), so amounts are hidden wherever any cell of the row is, in any breakdown.
 *   Where rows are shown, and for the sums over blocks, the amount follows from what is published anyway.
 * - Anything else: an amount can be taken apart by whoever knows the benefits. Only the amount of the whole table is
 *   shown, when nothing at all is hidden of the root, at least 3 villages have recipients, no breakdown would help to take
 *   it apart, and nothing small follows from the benefits (`isMixSafe`).
 */
export function hideAmounts(
	table: RecipientTable,
	tree: AreaTree,
	layers: HiddenLayers,
	rule: AmountRule,
): HiddenAreas | null {
	const { amounts, totals, breakdowns } = table
	if (amounts === null) return null
	const byRow = breakdowns.map(({ counts, categories }) => provenBenefits(table, counts, categories.length))
	// In a table of few villages, different benefits can look like one: a row adds up to its total.
	const isOne = provenBenefits(table, totals, 1) && byRow.every((benefits) => benefits?.isUnique)
	if (isOne && kindsPaid(table) <= 1) return layers.totals
	if (byRow.some((benefits, at) => benefits && kindsPaid(table) <= (breakdowns[at]?.categories.length ?? 0)))
		return withAnyCell(tree, layers)
	return rootOnly(table, tree, layers, rule)
}

/** Different amounts that single recipients got; 1 where the rows do not tell. */
function kindsPaid({ paid }: RecipientTable): number {
	return paid === 'many' ? Number.POSITIVE_INFINITY : (paid?.size ?? 1)
}

/** Benefits that fit every village, where there are more villages than benefits: fewer would fit by themselves. */
function provenBenefits({ amounts, totals }: RecipientTable, counts: Int32Array | Float64Array, columns: number) {
	const villages = Array.from(totals).filter((total) => total > 0).length
	return amounts && villages > columns ? solveBenefits(amounts, counts, columns) : undefined
}

function withAnyCell(tree: AreaTree, { breakdowns }: HiddenLayers): HiddenAreas {
	const hidden = new Uint8Array(nodeCount(tree))
	for (const cells of breakdowns) {
		const columns = cells.hidden.length / hidden.length
		cells.hidden.forEach((isHidden, at) => {
			if (isHidden) hidden[Math.floor(at / columns)] = 1
		})
	}
	return { hidden, withheld: hidden[0] === 1 }
}

function rootOnly(table: RecipientTable, tree: AreaTree, layers: HiddenLayers, rule: AmountRule): HiddenAreas {
	const hidden = new Uint8Array(nodeCount(tree)).fill(1)
	const members = Array.from(table.totals).filter((total) => total > 0).length
	const isHiddenAlready = layers.totals.withheld || withAnyCell(tree, layers).withheld || members < FEWEST_MEMBERS
	const withheld = isHiddenAlready || table.breakdowns.length > 0 || !isMixSafe(table, rule)
	if (!withheld) hidden[0] = 0
	return { hidden, withheld }
}

/**
 * True when from the number of recipients and their rupiah no small number of recipients of one kind of benefit follows:
 * not from the amounts really paid, where rows tell them, and not from those that are public, under any reading of them.
 * Some of them must explain the amount, or there must be as many amounts as people: what nobody can explain here, somebody
 * else may know the benefits of.
 */
function isMixSafe({ totals, amounts, paid }: RecipientTable, { k, benefits }: AmountRule): boolean {
	const recipients = sumOf(totals)
	const rupiah = sumOf(amounts ?? [])
	const ways = paid && paid !== 'many' ? [[...paid.keys()].filter((amount) => amount > 0), ...benefits] : benefits
	const verdicts = ways.map((way) => benefitMix(recipients, rupiah, way, k))
	if (paid && paid !== 'many' && paid.has(0)) return false
	return (
		!verdicts.some((verdict) => verdict === 'open' || verdict === 'too-large') &&
		(paid === 'many' || verdicts.includes('safe'))
	)
}

function sumOf(counts: ArrayLike<number>): number {
	return Array.from(counts).reduce((sum, count) => sum + count, 0)
}
