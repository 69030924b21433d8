import { parentCodeOf } from '../../../src/schemas/area-code.ts'

/**
 * The leaf areas of a table and every area around them, up to the smallest area that holds them all, so that
 * no figure is made for an area the table covers only by chance. Nodes stand in code order, which walks the
 * tree: a node comes before all that lies inside it, and what lies inside it comes without a gap.
 */
export type AreaTree = {
	/** Area code per node; node 0 is the root. */
	codes: readonly string[]
	/** Node of the area one level up, -1 for the root. */
	parents: Int32Array
	/** First node after the subtree of each node: inside node `n` lie the nodes `n + 1` to `ends[n] - 1`. */
	ends: Int32Array
	/** Leaf number per node, -1 for the areas above the leaves. */
	leafOf: Int32Array
	/** Node per leaf. */
	nodeOf: Int32Array
}

/**
 * Builds the tree above leaf areas from their codes. One tree serves all tables with the same leaves.
 * @throws RangeError when there is no leaf, or leaves are out of code order, doubled, or one inside another
 */
export function areaTree(leaves: readonly string[]): AreaTree {
	const root = rootOf(leaves)
	const codes: string[] = []
	const parents: number[] = []
	const leafOf: number[] = []
	const nodeOf = new Int32Array(leaves.length)
	const nodes = new Map<string, number>()
	const place = (code: string): number => {
		const known = nodes.get(code)
		if (known !== undefined) return known
		const above = code === root ? -1 : place(parentCodeOf(code) ?? root)
		nodes.set(code, codes.length)
		parents.push(above)
		leafOf.push(-1)
		return codes.push(code) - 1
	}
	leaves.forEach((code, leaf) => {
		refuseUnordered(leaves[leaf - 1], code)
		const node = place(code)
		nodeOf[leaf] = node
		leafOf[node] = leaf
	})
	return { codes, parents: Int32Array.from(parents), ends: endsOf(parents), leafOf: Int32Array.from(leafOf), nodeOf }
}

/** Number of areas of a tree, leaves included. */
export function nodeCount(tree: AreaTree): number {
	return tree.codes.length
}

/** Nodes of the leaves inside an area. */
export function leavesIn({ ends, leafOf }: AreaTree, area: number): number[] {
	const leaves: number[] = []
	for (let node = area + 1; node < (ends[area] ?? 0); node += 1) if (leafOf[node] !== -1) leaves.push(node)
	return leaves
}

/** The smallest area around all leaves; around a single leaf, the area one level up. */
function rootOf(leaves: readonly string[]): string {
	const first = leaves[0]
	const last = leaves.at(-1)
	if (first === undefined || last === undefined) throw new RangeError('a table needs at least one leaf area')
	const around = new Set(ancestorsOf(first))
	const root = ancestorsOf(last).find((code) => around.has(code))
	if (root === undefined) throw new RangeError(`no area lies around ${first} and ${last}`)
	return root
}

/** The areas around an area, from the nearest up. */
function ancestorsOf(code: string): string[] {
	const above = parentCodeOf(code)
	return above === undefined ? [] : [above, ...ancestorsOf(above)]
}

function refuseUnordered(before: string | undefined, code: string): void {
	if (before === undefined) return
	if (before >= code) throw new RangeError(`leaf areas are not in code order at ${code}`)
	if (code.startsWith(`${before}.`)) throw new RangeError(`leaf area ${before} lies around leaf area ${code}`)
}

function endsOf(parents: readonly number[]): Int32Array {
	const ends = Int32Array.from(parents, (_, node) => node + 1)
	for (let node = parents.length - 1; node > 0; node -= 1) {
		const above = parents[node] ?? 0
		ends[above] = Math.max(ends[above] ?? 0, ends[node] ?? 0)
	}
	return ends
}
