import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { CurrentFigure, FigureRelease, FigureShard, FigureSource } from '../../../src/schemas/figure-record.ts'

/** How many characters of an id name the file it is looked up in. */
const PREFIX = 2

/** The files that ids are looked up in, by the characters their ids begin with; sorted, so that they are the same bytes. */
export function figureShards(
	current: Iterable<CurrentFigure>,
	releases: readonly FigureRelease[],
	datasets: readonly Dataset[],
): Map<string, FigureShard> {
	const sources = new Map(datasets.map((dataset) => [dataset.id, sourceOf(dataset)]))
	const shards = new Map<string, FigureShard>()
	const shardOf = (id: string): FigureShard => {
		const name = id.slice(0, PREFIX)
		const shard = shards.get(name) ?? { figures: [], past: [], datasets: {} }
		shards.set(name, shard)
		return shard
	}
	for (const { id, page, finding, says, source, datasets: behind } of [...current].toSorted(byId)) {
		const shard = shardOf(id)
		shard.figures.push({ id, page, says, source, finding, datasets: behind })
		for (const name of behind) {
			const told = sources.get(name)
			if (told) shard.datasets[name] = told
		}
	}
	for (const { release, figures } of releases)
		for (const figure of figures.toSorted(byId)) shardOf(figure.id).past.push({ ...figure, until: release })
	return shards
}

/** What a program must know that quotes a figure of it. */
function sourceOf({ publisher, table, issued, periods, simulated, licence, cautions }: Dataset): FigureSource {
	return { publisher, table, issued, periods, simulated, licence, cautions }
}

function byId(a: { id: string }, b: { id: string }): number {
	return a.id < b.id ? -1 : 1
}
