import type { Dataset } from '../../../src/schemas/dataset.ts'
import type {
	CurrentFigure,
	FigureRelease,
	FigureShard,
	FigureSource,
	PartedShard,
} from '../../../src/schemas/figure-record.ts'

/** Most bytes of a file before it is parted: some eleven kilobytes on the way to a reader. */
export const MOST_BYTES = 70_000

/** Characters of an id that tell figures apart; what is alike in all of them stands in one file. */
const LONGEST = 6

type Figures = Pick<FigureShard, 'figures' | 'past'>

/**
 * The files that ids are looked up in, by the characters their ids begin with: as few as readers can carry, so that a
 * small site has few files and a large one none that is heavy. Sorted, so that they are the same bytes.
 */
export function figureShards(
	current: Iterable<CurrentFigure>,
	releases: readonly FigureRelease[],
	datasets: readonly Dataset[],
): Map<string, FigureShard | PartedShard> {
	const past = releases.flatMap(({ release, figures }) =>
		figures.toSorted(byId).map((figure) => ({ ...figure, until: release })),
	)
	const figures = [...current].toSorted(byId).map(({ id, page, finding, says, source, datasets: behind }) => ({
		id,
		page,
		says,
		source,
		finding,
		datasets: behind,
	}))
	const sources = new Map(datasets.map((dataset) => [dataset.id, sourceOf(dataset)]))
	return new Map(part({ figures, past }, sources, 1))
}

function* part(
	{ figures, past }: Figures,
	sources: ReadonlyMap<string, FigureSource>,
	length: number,
): Generator<[string, FigureShard | PartedShard]> {
	const start = ({ id }: { id: string }) => id.slice(0, length)
	const [currentBy, pastBy] = [Map.groupBy(figures, start), Map.groupBy(past, start)]
	for (const name of [...new Set([...currentBy.keys(), ...pastBy.keys()])].sort()) {
		const own = { figures: currentBy.get(name) ?? [], past: pastBy.get(name) ?? [] }
		const shard = { ...own, datasets: sourcesBehind(own, sources) }
		if (length === LONGEST || Buffer.byteLength(JSON.stringify(shard)) <= MOST_BYTES) yield [name, shard]
		else {
			yield [name, { parted: true }]
			yield* part(own, sources, length + 1)
		}
	}
}

/** The datasets behind the figures of a file, in the order in which figures name them. */
function sourcesBehind({ figures }: Figures, sources: ReadonlyMap<string, FigureSource>): FigureShard['datasets'] {
	const named = new Set(figures.flatMap(({ datasets }) => datasets))
	return Object.fromEntries(
		[...named].flatMap((id) => {
			const told = sources.get(id)
			return told ? [[id, told]] : []
		}),
	)
}

/** What a program must know that quotes a figure of it. */
function sourceOf({ publisher, table, issued, periods, simulated, licence, cautions }: Dataset): FigureSource {
	return { publisher, table, issued, periods, simulated, licence, cautions }
}

function byId(a: { id: string }, b: { id: string }): number {
	return a.id < b.id ? -1 : 1
}
