import type { HiddenGraph } from './hidden-graph.ts'
import { flowSender } from './push-flow.ts'

/** A small count that is to stay safe: its arc, its number, and the villages it counts recipients of. */
export type SmallArc = { arc: number; count: number; villages: readonly number[] }

/** What is proved of small counts, and by the change of which hidden cells. */
export type CellProofs = {
	/** Proves every small count; those of which no proof was found. */
	proveAll(): SmallArc[]
	/** True when all stays proved with these arcs shown; they are then, else nothing has changed. */
	showIfSafe(arcs: readonly number[]): boolean
}

/**
 * Proves by flow, for a reader and for each officer who knows one village's rows, that a small count may be K or more
 * and lies in a range of K − 1 at least: each proof is a change of hidden counts that leaves all published figures. A
 * proof holds as long as the cells it changes stay hidden, and for every officer of a village that it does not touch.
 */
export function cellProofs(graph: HiddenGraph, small: readonly SmallArc[], k: number): CellProofs {
	const shown = new Uint8Array(graph.cells.length)
	const sender = flowSender(graph, shown)
	/** Per arc: which small counts are proved by it. */
	const proves: Set<number>[] = Array.from(graph.cells, () => new Set())
	const arcsOf: number[][] = small.map(() => [])

	const isWide = ({ arc, count }: SmallArc, still: number, onArc: (arc: number) => void): boolean => {
		const room = k - 1
		const rise = sender.push(arc, true, room, still, onArc)
		if (rise >= room) return true
		if (count + rise < k) return false
		const most = Math.min(room - rise, graph.falls[arc] ?? 0, count)
		return most === room - rise && sender.push(arc, false, most, still, onArc) >= most
	}

	const prove = (at: number): boolean => {
		const one = small[at] as SmallArc
		const arcs = new Set<number>()
		const note = (arc: number) => arcs.add(arc)
		const own = one.villages.length === 1 ? one.villages[0] : -1
		if (!isWide(one, -1, note)) return false
		const officers = new Set([...arcs].map((arc) => graph.leaves[arc] ?? -1))
		for (const officer of officers) {
			if (officer !== -1 && officer !== own && !isWide(one, officer, note)) return false
		}
		for (const arc of arcsOf[at] ?? []) proves[arc]?.delete(at)
		for (const arc of arcs) proves[arc]?.add(at)
		arcsOf[at] = [...arcs]
		return true
	}

	return {
		proveAll: () => small.filter((_, at) => !prove(at)),
		showIfSafe(arcs) {
			for (const arc of arcs) shown[arc] = 1
			const asked = new Set(arcs.flatMap((arc) => [...(proves[arc] ?? [])]))
			for (const at of asked) {
				if (prove(at)) continue
				for (const arc of arcs) shown[arc] = 0
				return false
			}
			return true
		},
	}
}
