import type { RecipientTable } from '../../../src/gate/recipients/recipient-counts.ts'
import { type AreaTree, areaTree } from '../pure/area-tree.ts'
import { type AlsoHidden, type ProtectChoice, type ProtectedTable, protect } from '../pure/protect.ts'
import { amountHiddenIn, hiddenIn } from './hidden-cells.ts'
import { hiddenReasons, type LayerReasons } from './hidden-reasons.ts'
import { type LinkedTable, linkTables, type ParentOf } from './table-links.ts'

/** By what all tables of a run are protected. */
export type LinkedChoice = Omit<ProtectChoice, 'alsoHidden' | 'benefits'> & {
	/** Readings of a programme's public benefits (`ProtectChoice`). */
	benefitsOf?: ((programme: string) => readonly (readonly number[])[]) | undefined
	threshold: number
	parentOf: ParentOf
	/** Cells of a table that an earlier release hid. */
	hiddenBefore?: ((table: RecipientTable) => AlsoHidden | undefined) | undefined
	/** Told, for each table, how many figures are hidden and why. */
	onReasons?: ((reasons: readonly LayerReasons[]) => void) | undefined
}

/**
 * Protects all tables of a run, those that are linked as one system (`linkTables`): a table hides at least what its
 * parts hide, and what the counts that follow from it and them would have to hide.
 *
 * Why this is enough. Let Y be a table, P its parts, and R what they leave of it, if anything: Y = Σ P + R in every
 * cell. Parts and R are protected by themselves; P is published, R follows where Y and all of P are shown. Take a
 * hidden cell of one part, and any other counts of that part that fit what is published of it alone. They differ from
 * the true ones in hidden cells only, and keep every shown sum. Leave the other parts and R as they are, and let Y
 * follow. In Y only cells have changed that the part hides, so Y hides them, too, and every figure of Y that is shown is
 * as it was. So whatever fits the part alone fits all tables together: bounds do not get narrower by the link. A
 * small count of Y is the sum of counts of its parts and of R; those that are not 0 are small and hidden, and what each of them may
 * be, Y may be with the others as they are. R is judged in the same way: it is a part that happens not to be
 * published. A running total is Y with the stage before as its one part, and R what the stage added. A part may be
 * published long before Y, which comes last by itself. Where Y is neither (`groupKind`: once) nothing is proved, and
 * `checkLinks` refuses it.
 *
 * @returns the protected tables in the order of the tables
 */
export function protectLinked(tables: readonly RecipientTable[], choice: LinkedChoice): ProtectedTable[] {
	const treeOf = sharedTrees()
	const run = (table: RecipientTable, alsoHidden?: AlsoHidden) =>
		protect(table, choice.threshold, treeOf(table.leaves), {
			...choice,
			alsoHidden,
			benefits: choice.benefitsOf?.(table.programme),
		})
	const done = new Map<RecipientTable, ProtectedTable>()
	const links = linkTables(tables, choice.parentOf)
	const rests = new Map(links.map(({ table, differences }) => [table, differences.map((rest) => hiddenIn(run(rest)))]))
	const linkedTo = ({ table, parts }: LinkedTable) =>
		anyOf([...parts.map((part) => hiddenIn(done.get(part) as ProtectedTable)), ...(rests.get(table) ?? [])])
	for (const link of links) {
		const alsoHidden = anyOf([choice.hiddenBefore?.(link.table), linkedTo(link)])
		done.set(link.table, hideAmountsOfParts(run(link.table, alsoHidden), link, done))
	}
	for (const link of choice.onReasons ? links : []) {
		const sources = { before: choice.hiddenBefore?.(link.table), linked: linkedTo(link) }
		const protectedTable = done.get(link.table) as ProtectedTable
		choice.onReasons?.(hiddenReasons(link.table, protectedTable, choice.threshold, sources))
	}
	return tables.map((table) => done.get(table) as ProtectedTable)
}

function anyOf(sources: readonly (AlsoHidden | undefined)[]): AlsoHidden | undefined {
	const known = sources.filter((source) => source !== undefined)
	if (known.length === 0) return undefined
	return (area, breakdown, category) => known.some((isHidden) => isHidden(area, breakdown, category))
}

/**
 * Hides the rupiah of a table where those of a part are hidden. Where that is more than its counts ask for, only the
 * amount of the whole table is left, and that only if every part shows its own.
 */
function hideAmountsOfParts(
	whole: ProtectedTable,
	{ parts, differences }: LinkedTable,
	done: ReadonlyMap<RecipientTable, ProtectedTable>,
): ProtectedTable {
	const { amounts, totals, tree } = whole
	if (!amounts) return whole
	// The rupiah of what is left follow, too; where they are no counts in another unit nobody looked into them.
	if (differences.length > 0 && !amounts.hidden.every((one, node) => one === totals.hidden[node]))
		return { ...whole, amounts: { ...amounts, ...withheldAmounts(amounts) } }
	const sources = parts.map((part) => amountHiddenIn(done.get(part) as ProtectedTable))
	const isMissing = (node: number) => sources.some((isHidden) => isHidden(tree.codes[node] ?? ''))
	if (!tree.codes.some((_, node) => amounts.hidden[node] === 0 && isMissing(node))) return whole
	const keepsRoot = amounts.hidden[0] === 0 && !isMissing(0)
	const hidden = amounts.hidden.map((_, node) => (node === 0 && keepsRoot ? 0 : 1))
	const values = amounts.values.map((value, node) => (hidden[node] ? Number.NaN : value))
	return { ...whole, amounts: { ...amounts, hidden, values, withheld: !keepsRoot } }
}

function withheldAmounts({ values }: NonNullable<ProtectedTable['amounts']>) {
	return { values: values.map(() => Number.NaN), hidden: new Uint8Array(values.length).fill(1), withheld: true }
}

/** Tables of one file have the same leaves, and need one tree. */
function sharedTrees(): (leaves: readonly string[]) => AreaTree {
	const trees = new WeakMap<readonly string[], AreaTree>()
	return (leaves) => {
		const tree = trees.get(leaves) ?? areaTree(leaves)
		trees.set(leaves, tree)
		return tree
	}
}
