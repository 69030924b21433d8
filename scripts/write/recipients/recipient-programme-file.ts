import type { Area } from '../../../src/schemas/area.ts'
import { comparePeriods } from '../../../src/schemas/period.ts'
import type {
	ProgrammeArea,
	ProgrammePart,
	RecipientProgrammeFile,
	RecipientSeries,
} from '../../../src/schemas/recipient-files.ts'
import { coverageOf } from './coverage.ts'
import type { RecipientStore } from './recipient-store.ts'

/** Areas by code, and which of them have a page. */
export type AreaNames = {
	get(code: string): Area | undefined
	childrenOf(code: string): readonly Area[]
	pages: ReadonlySet<string>
}

type Placed = { area: Area; series: RecipientSeries }

/** One programme over all areas, dataset by dataset; `null` for programmes without recipient data. */
export function recipientProgrammeFile(
	programme: string,
	store: RecipientStore,
	names: AreaNames,
): RecipientProgrammeFile | null {
	const placed = store.areas.flatMap((code): Placed[] => {
		const area = names.get(code)
		const series = store.seriesOf(code).find((one) => one.programme === programme)
		return area && series ? [{ area, series }] : []
	})
	if (placed.length === 0) return null
	const byDataset = Map.groupBy(placed, ({ series }) => series.dataset)
	const ids = [...byDataset.keys()].sort()
	return { programme, parts: ids.flatMap((id) => partOf(id, byDataset.get(id) ?? [], store, names)) }
}

function partOf(
	dataset: string,
	placed: readonly Placed[],
	store: RecipientStore,
	{ pages, childrenOf }: AreaNames,
): ProgrammePart[] {
	const [first] = placed
	if (!first) return []
	const areas = placed.map(
		({ area, series }): ProgrammeArea => ({ area, hasPage: pages.has(area.code), periods: series.periods }),
	)
	const periods = new Set(placed.flatMap(({ series }) => series.periods.map(({ period }) => period)))
	const { programme, simulated, measure } = first.series
	// The highest area has the shortest code, and stands first among those of its length.
	const root = placed.reduce((top, { area }) => (isAbove(area.code, top) ? area.code : top), first.area.code)
	const coverage = coverageOf(root, programme, store, childrenOf)
	return [{ dataset, simulated, measure, root, coverage, periods: [...periods].sort(comparePeriods), areas }]
}

function isAbove(code: string, other: string): boolean {
	return code === '00' ? other !== '00' : other !== '00' && code.length < other.length
}
