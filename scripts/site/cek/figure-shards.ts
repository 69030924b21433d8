import type { CurrentFigure, FigureRelease, FigureShard } from '../../../src/schemas/figure-record.ts'

/** How many characters of an id name the file it is looked up in. */
const PREFIX = 2

/** The files that ids are looked up in, by the characters their ids begin with; sorted, so that they are the same bytes. */
export function figureShards(
	current: Iterable<CurrentFigure>,
	releases: readonly FigureRelease[],
): Map<string, FigureShard> {
	const shards = new Map<string, FigureShard>()
	const shardOf = (id: string): FigureShard => {
		const name = id.slice(0, PREFIX)
		const shard = shards.get(name) ?? { figures: [], past: [] }
		shards.set(name, shard)
		return shard
	}
	for (const { id, page, finding, says, source } of [...current].toSorted(byId))
		shardOf(id).figures.push({ id, page, says, source, finding })
	for (const { release, figures } of releases)
		for (const figure of figures.toSorted(byId)) shardOf(figure.id).past.push({ ...figure, until: release })
	return shards
}

function byId(a: { id: string }, b: { id: string }): number {
	return a.id < b.id ? -1 : 1
}
