import type { Dataset } from '../../../src/schemas/dataset.ts'
import type {
	CurrentFigure,
	FigureRelease,
	FigureShard,
	FigureSource,
	PartedShard,
	PastFigure,
} from '../../../src/schemas/figure-record.ts'
import { cutByName, type Named } from '../../ground/files/cut-by-name.ts'

/** Most bytes of a file before it is parted: some eleven kilobytes on the way to a reader. */
export const MOST_BYTES = 66_000

/** Characters of an id that tell figures apart; what is alike in all of them stands in one file. */
const TELLING = 6

/**
 * The files that ids are looked up in, by the character their ids begin with, parted where they are many: as few as
 * readers can carry, so that a small site has few files and a large one none that is heavy. Sorted, so that they are
 * the same bytes.
 */
export function figureShards(
	current: Iterable<CurrentFigure>,
	releases: readonly FigureRelease[],
	datasets: readonly Dataset[],
): Map<string, FigureShard | PartedShard> {
	const past = releases.flatMap(({ release, figures }) =>
		figures.toSorted(byId).map((figure) => ({ ...figure, until: release })),
	)
	const figures = [...current].toSorted(byId).map(({ id, page, finding, says, source, datasets: behind, shows }) => ({
		id,
		page,
		says,
		source,
		finding,
		datasets: behind,
		...(shows && { shows }),
	}))
	const sources = new Map(datasets.map((dataset) => [dataset.id, sourceOf(dataset)]))
	const known = [
		...figures.map((item) => ({ name: item.id.slice(0, TELLING), item })),
		...past.map((item) => ({ name: item.id.slice(0, TELLING), item })),
	]
	return new Map(
		[...Map.groupBy(known, ({ name }) => name.slice(0, 1))]
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([first, own]) => filesOf(first, own, sources)),
	)
}

/** All that begin with one character in one file, or in several, and where each of them begins in its place. */
function filesOf(
	first: string,
	known: readonly Named<CurrentFigure | PastFigure>[],
	sources: ReadonlyMap<string, FigureSource>,
): [string, FigureShard | PartedShard][] {
	const parts = cutByName(known, {
		make: (items) => shardOf(items, sources),
		bytesOf: (shard) => Buffer.byteLength(JSON.stringify(shard)),
		most: MOST_BYTES,
	})
	const [only] = parts
	if (parts.length === 1 && only) return [[first, only[1]]]
	// No character of an id comes before 0.
	const files = parts.map(([beginning, shard]): [string, FigureShard] => [beginning || `${first}0`, shard])
	return [[first, { parted: files.map(([name]) => name) }], ...files]
}

function shardOf(
	known: readonly (CurrentFigure | PastFigure)[],
	sources: ReadonlyMap<string, FigureSource>,
): FigureShard {
	const figures = known.flatMap((one) => ('until' in one ? [] : [one]))
	const past = known.flatMap((one) => ('until' in one ? [one] : []))
	return { figures, past, datasets: sourcesBehind(figures, sources) }
}

/** The datasets behind the figures of a file, in the order in which figures name them. */
function sourcesBehind(
	figures: readonly CurrentFigure[],
	sources: ReadonlyMap<string, FigureSource>,
): FigureShard['datasets'] {
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
