import type { DistrictFigures, DistrictSum } from '../../../src/schemas/district-file.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { derivedStatus } from '../../../src/statistics/derived-status.ts'
import { populationDensity } from '../../../src/statistics/population-density.ts'
import { share } from '../../../src/statistics/share.ts'
import type { PublishedCount } from '../../../src/statistics/sum-of-published.ts'
import { ASSESSED_INDICATOR, statusIndicators } from '../village-status.ts'

type Ratio = { id: string; numerator: string; denominator: string; divide: typeof share }

/** Rates whose numerator and denominator are both counts that a district can add up. */
const ratios: readonly Ratio[] = [
	{ id: 'kepadatan-penduduk', numerator: 'penduduk', denominator: 'luas-km2', divide: populationDensity },
	...statusIndicators.map(({ count, share: id }) => ({
		id,
		numerator: count,
		denominator: ASSESSED_INDICATOR,
		divide: share,
	})),
]

/** The published rate of a kecamatan in a period, which stands beside that of the district and is no part of it. */
export type RateOf = (indicator: string, period: string) => readonly PublishedCount[]

/**
 * Rates of a district: Σ numerators ÷ Σ denominators over its kecamatan, rounded to the indicator's decimals; never
 * an average of rates. Only where both sums are complete and of one period.
 */
export function districtRates(
	sums: readonly DistrictFigures[],
	indicators: readonly Indicator[],
	rateOf: RateOf,
): DistrictFigures[] {
	const sumsOf = (id: string) => sums.find(({ indicator }) => indicator === id)?.sums ?? []
	return ratios.flatMap(({ id, numerator, denominator, divide }) => {
		const indicator = indicators.find((one) => one.id === id)
		if (!indicator) return []
		const rates = sumsOf(numerator).flatMap((above): DistrictSum[] => {
			const below = sumsOf(denominator).find(({ period }) => period === above.period)
			if (!below || above.value === null || below.value === null) return []
			const value = divide(above.value, below.value, indicator.decimals)
			const status = derivedStatus([above.status, below.status], false)
			const { period, published, of } = below
			return value === null ? [] : [{ period, value, status, published, of, parts: [...rateOf(id, period)] }]
		})
		return rates.length === 0 ? [] : [{ indicator: id, sums: rates }]
	})
}
