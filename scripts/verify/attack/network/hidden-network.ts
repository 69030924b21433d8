import { type ColumnTable, innerAreas } from '../tables/column-table.ts'

/**
 * The hidden cells of a table as arcs of a network whose nodes are the table's equations (a tree of areas times one
 * flat breakdown is a network matrix; see docs of the method in `exact-cells.ts`). What flows through an arc is its
 * cell's value above the least value it can have.
 */
export type HiddenNetwork = {
	nodeCount: number
	/** Nodes that an arc leaves and enters. */
	tails: Int32Array
	heads: Int32Array
	/** Least value of each arc's cell. */
	least: Uint8Array
	/** Cell of each arc: `column * areas + area`. */
	cells: Int32Array
	/** What each node must send out more than it takes in, once every cell has its least value. */
	supply: Float64Array
	/** One cell of each node's equation, to name the equation by. */
	nodeCells: Int32Array
	/** Arcs at each node: `links[starts[node]]` up to `starts[node + 1]`, as `arc * 2`, plus 1 where it enters. */
	starts: Int32Array
	links: Int32Array
}

/** Builds the network of everything that is hidden in a table. */
export function hiddenNetwork(table: ColumnTable): HiddenNetwork {
	const { columns, parents, leastTotal } = table
	const nodes = numberNodes(table)
	const hidden = columns.reduce((sum, column) => sum + countHidden(column), 0)
	const supply = new Float64Array(nodes.count)
	const [tails, heads, cells] = [new Int32Array(hidden), new Int32Array(hidden), new Int32Array(hidden)]
	const least = new Uint8Array(hidden)
	let arc = 0
	for (let column = 0; column < columns.length; column++) {
		const values = columns[column] as Float64Array
		const leastValue = column === 0 ? leastTotal : 0
		for (let area = 0; area < parents.length; area++) {
			const parent = parents[area] as number
			const low = (nodes.rows[area] as number) + (nodes.inner[area] ? column : 0)
			const up = parent < 0 ? nodes.count - 1 : (nodes.rows[parent] as number) + column
			// Totals flow down into the rows of the leaves, categories flow up out of them.
			const tail = column === 0 ? up : low
			const head = column === 0 ? low : up
			const value = values[area] as number
			let settled = value
			if (Number.isNaN(value)) {
				tails[arc] = tail
				heads[arc] = head
				cells[arc] = column * parents.length + area
				least[arc] = settled = leastValue
				arc++
			}
			supply[tail] = (supply[tail] as number) - settled
			supply[head] = (supply[head] as number) + settled
		}
	}
	const links = linksOf(nodes.count, tails, heads)
	return { nodeCount: nodes.count, tails, heads, least, cells, supply, nodeCells: nodes.cells, ...links }
}

function countHidden(column: Float64Array): number {
	let hidden = 0
	for (const value of column) if (Number.isNaN(value)) hidden++
	return hidden
}

/**
 * Numbers the equations: one for the row of each leaf, one for each column of an inner area. The last node
 * closes the network; its equation follows from the others. `rows` has the first node of each area.
 */
function numberNodes(table: ColumnTable) {
	const { parents, columns } = table
	const width = columns.length
	const inner = innerAreas(table)
	const rows = new Int32Array(parents.length)
	const rowNodes = width > 1 ? 1 : 0
	let last = 0
	for (let area = 0; area < parents.length; area++) {
		rows[area] = last
		last += inner[area] ? width : rowNodes
	}
	const cells = new Int32Array(last + 1)
	for (let area = 0; area < parents.length; area++) {
		const count = inner[area] ? width : rowNodes
		for (let column = 0; column < count; column++)
			cells[(rows[area] as number) + column] = column * parents.length + area
		// Without categories a leaf has no row to add up: its total ends at the closing node.
		if (count === 0) rows[area] = last
	}
	return { count: last + 1, cells, rows, inner }
}

function linksOf(nodeCount: number, tails: Int32Array, heads: Int32Array): Pick<HiddenNetwork, 'starts' | 'links'> {
	const starts = new Int32Array(nodeCount + 1)
	for (const node of tails) starts[node + 1] = (starts[node + 1] as number) + 1
	for (const node of heads) starts[node + 1] = (starts[node + 1] as number) + 1
	for (let node = 0; node < nodeCount; node++)
		starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number)
	const next = starts.slice(0, nodeCount)
	const links = new Int32Array(tails.length * 2)
	const put = (node: number, link: number) => {
		links[next[node] as number] = link
		next[node] = (next[node] as number) + 1
	}
	for (let arc = 0; arc < tails.length; arc++) {
		put(tails[arc] as number, arc * 2)
		put(heads[arc] as number, arc * 2 + 1)
	}
	return { starts, links }
}
