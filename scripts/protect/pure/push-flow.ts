import type { HiddenGraph } from './hidden-graph.ts'

/** Sends flow through a network; one sender serves many pushes, one after the other. */
export type FlowSender = {
	/**
	 * How far the count of an arc can rise (`up`) or fall besides, `most` at most, while nothing changes in the rows of
	 * the villages `still`. The arcs used are told, each once.
	 */
	push(arc: number, up: boolean, most: number, still: number, onArc?: (arc: number) => void): number
}

/**
 * Links looked at in one search, and in all of a table. Small counts are covered from nearby; what is not found within
 * these is taken not to be there, so that a large sparse table takes no longer than seconds and hides a little more.
 */
export const MOST_LINKS = { search: 30_000, table: 30_000_000 }

/** Arcs marked in `shown` are no longer part of the network. */
export function flowSender(graph: HiddenGraph, shown: Uint8Array, limits = MOST_LINKS): FlowSender {
	const { tails, heads, falls, leaves, starts, links } = graph
	const flow = new Float64Array(tails.length)
	const used: number[] = []
	const seen = new Int32Array(starts.length)
	const cameBy = new Int32Array(starts.length)
	const queue = new Int32Array(starts.length)
	let round = 0
	let left = limits.table

	/** Looks for a way with room left; true when the end is reached. */
	const search = (from: number, to: number, without: number, still: number): boolean => {
		round += 1
		seen[from] = round
		queue[0] = from
		const stop = left - Math.min(left, limits.search)
		for (let at = 0, size = 1; at < size && left > stop; at += 1) {
			const point = queue[at] as number
			left -= (starts[point + 1] as number) - (starts[point] as number)
			for (let link = starts[point] as number; link < (starts[point + 1] as number); link += 1) {
				const arc = links[link] as number
				if (shown[arc] || arc === without || (still !== -1 && leaves[arc] === still)) continue
				const isForward = tails[arc] === point
				const next = (isForward ? heads[arc] : tails[arc]) as number
				if (seen[next] === round || (!isForward && (falls[arc] as number) + (flow[arc] as number) <= 0)) continue
				seen[next] = round
				cameBy[next] = isForward ? arc : ~arc
				if (next === to) return true
				queue[size] = next
				size += 1
			}
		}
		return false
	}

	/** Sends what the way found has room for. */
	const send = (from: number, to: number, most: number): number => {
		let room = most
		for (let point = to; point !== from; ) {
			const by = cameBy[point] as number
			const arc = by < 0 ? ~by : by
			if (by < 0) room = Math.min(room, (falls[arc] as number) + (flow[arc] as number))
			point = (by < 0 ? heads[arc] : tails[arc]) as number
		}
		for (let point = to; point !== from; ) {
			const by = cameBy[point] as number
			const arc = by < 0 ? ~by : by
			if (flow[arc] === 0) used.push(arc)
			flow[arc] = (flow[arc] as number) + (by < 0 ? -room : room)
			point = (by < 0 ? heads[arc] : tails[arc]) as number
		}
		return room
	}

	/** What can leave a point, or come to it, by the arcs there: more than that need not be looked for. */
	const roomAt = (point: number, leaving: boolean, without: number, still: number, enough: number): number => {
		let room = 0
		for (let link = starts[point] as number; link < (starts[point + 1] as number) && room < enough; link += 1) {
			const arc = links[link] as number
			if (shown[arc] || arc === without || (still !== -1 && leaves[arc] === still)) continue
			room += (tails[arc] === point) === leaving ? enough : (falls[arc] as number)
		}
		return Math.min(room, enough)
	}

	return {
		push(arc, up, enough, still, onArc) {
			const from = (up ? heads[arc] : tails[arc]) as number
			const to = (up ? tails[arc] : heads[arc]) as number
			const most = Math.min(roomAt(from, true, arc, still, enough), roomAt(to, false, arc, still, enough))
			let sent = 0
			while (sent < most && search(from, to, arc, still)) sent += send(from, to, most - sent)
			for (const one of used) {
				if (flow[one] !== 0) onArc?.(one)
				flow[one] = 0
			}
			used.length = 0
			return sent
		},
	}
}
