import { comparePeriods } from '../../../src/schemas/period.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import type {
	CountedIn,
	RecipientBreakdown,
	RecipientPeriod,
	RecipientSeries,
} from '../../../src/schemas/recipient-files.ts'
import { breakdowns, type ProtectedCell } from '../../../src/schemas/recipients.ts'
import type { ProtectedDataset } from '../../protect/release/protected-dataset.ts'

/** Protected cells as series: by area, and by programme over all areas of a dataset. */
export type RecipientStore = {
	/** Areas that have any cell, in code order. */
	areas: readonly string[]
	has(area: string, programme: string): boolean
	/** Series of an area, in the order of the register of programmes. */
	seriesOf(area: string): readonly RecipientSeries[]
}

type PeriodDraft = Omit<RecipientPeriod, 'total' | 'breakdowns'> & {
	total: RecipientPeriod['total'] | null
	breakdowns: Map<string, RecipientBreakdown>
}
type SeriesDraft = { dataset: ProtectedDataset; measure: CountedIn; periods: Map<string, PeriodDraft> }
type AreaDraft = Map<string, SeriesDraft>

/**
 * Puts protected cells in their places.
 * @throws {RangeError} when two datasets hold one programme in one area, or an area has no total: whoever
 * publishes both could be told apart by subtraction
 */
export function recipientStore(
	datasets: readonly ProtectedDataset[],
	programmes: readonly Pick<Programme, 'id'>[],
): RecipientStore {
	const drafts = new Map<string, AreaDraft>()
	for (const dataset of datasets) for (const cell of dataset.cells) place(cell, dataset, drafts)
	const order = programmes.map(({ id }) => id)
	const areas = [...drafts.keys()].sort()
	return {
		areas,
		has: (area, programme) => drafts.get(area)?.has(programme) ?? false,
		seriesOf(area) {
			const draft = drafts.get(area)
			if (!draft) return []
			return order.flatMap((programme) => {
				const series = draft.get(programme)
				return series ? [seriesFrom(programme, area, series)] : []
			})
		},
	}
}

function place(cell: ProtectedCell, dataset: ProtectedDataset, drafts: Map<string, AreaDraft>): void {
	const series = seriesDraft(cell, dataset, areaDraft(cell.area, drafts))
	const period = periodDraft(cell.period, series.periods)
	const { value, status } = cell
	if (cell.measure === 'rupiah') period.amount = { value, status }
	else {
		series.measure = cell.measure
		if (cell.breakdown === 'total') period.total = { value, status }
		else breakdownDraft(cell.breakdown, period.breakdowns).categories.push({ category: cell.category, value, status })
	}
}

function areaDraft(area: string, drafts: Map<string, AreaDraft>): AreaDraft {
	const known = drafts.get(area)
	if (known) return known
	const made: AreaDraft = new Map()
	drafts.set(area, made)
	return made
}

function seriesDraft({ programme, area }: ProtectedCell, dataset: ProtectedDataset, draft: AreaDraft): SeriesDraft {
	const known = draft.get(programme)
	if (known && known.dataset !== dataset)
		throw new RangeError(`${programme} in ${area} stands in two datasets: ${known.dataset.id}, ${dataset.id}`)
	if (known) return known
	const made: SeriesDraft = { dataset, measure: 'keluarga', periods: new Map() }
	draft.set(programme, made)
	return made
}

function periodDraft(period: string, periods: Map<string, PeriodDraft>): PeriodDraft {
	const known = periods.get(period)
	if (known) return known
	const made: PeriodDraft = { period, total: null, amount: null, breakdowns: new Map() }
	periods.set(period, made)
	return made
}

function breakdownDraft(
	breakdown: RecipientBreakdown['breakdown'],
	drafts: Map<string, RecipientBreakdown>,
): RecipientBreakdown {
	const known = drafts.get(breakdown)
	if (known) return known
	const made: RecipientBreakdown = { breakdown, categories: [] }
	drafts.set(breakdown, made)
	return made
}

function seriesFrom(programme: string, area: string, { dataset, measure, periods }: SeriesDraft): RecipientSeries {
	const sorted = [...periods.values()].sort((a, b) => comparePeriods(a.period, b.period))
	return {
		programme,
		dataset: dataset.id,
		simulated: dataset.sidecar.simulated,
		measure,
		periods: sorted.map((draft) => periodFrom(draft, programme, area)),
	}
}

function periodFrom(draft: PeriodDraft, programme: string, area: string): RecipientPeriod {
	const { period, total, amount } = draft
	if (!total) throw new RangeError(`${programme} in ${area}, ${period}, has no total`)
	return { period, total, amount, breakdowns: breakdowns.flatMap((id) => draft.breakdowns.get(id) ?? []) }
}
