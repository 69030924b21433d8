import { type ShownFigure, shownFigure } from '../../figure-id/shown-figure.ts'
import type { DistrictFile } from '../../schemas/district-file.ts'
import { sumAt } from './district-count.ts'
import type { ComparedCount } from './district-tables.ts'

/** The sums of all districts in the period compared, as they enter an id. */
export function shownSums(peers: readonly DistrictFile[], { count, period, of }: ComparedCount): ShownFigure[] {
	return peers.flatMap(({ district }, index) => {
		const sum = of[index] && sumAt(of[index], period)
		return sum ? shownFigure(district.id, count.id, period, sum, count.decimals) : []
	})
}
