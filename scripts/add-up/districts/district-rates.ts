import type { DistrictFigures, DistrictSum } from '../../../src/schemas/district-file.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { derivedStatus } from '../../../src/statistics/derived-status.ts'
import { readFormula } from '../../../src/statistics/formula.ts'
import { ratio } from '../../../src/statistics/ratio.ts'
import type { PublishedCount } from '../../../src/statistics/sum-of-published.ts'

/** The published rate of a kecamatan in a period, which stands beside that of the district and is no part of it. */
export type RateOf = (indicator: string, period: string) => readonly PublishedCount[]

/**
 * Rates of a district, as the registry's formulas have them: factor × Σ numerators ÷ Σ denominators over its kecamatan,
 * rounded to the indicator's decimals; never an average of rates. Only where both sums are complete and of one period.
 */
export function districtRates(
	sums: readonly DistrictFigures[],
	indicators: readonly Indicator[],
	rateOf: RateOf,
): DistrictFigures[] {
	const sumsOf = (id: string) => sums.find(({ indicator }) => indicator === id)?.sums ?? []
	return indicators.flatMap(({ id, decimals, formula: written }) => {
		const formula = written ? readFormula(written) : null
		if (formula?.kind !== 'ratio') return []
		const rates = sumsOf(formula.numerator).flatMap((above): DistrictSum[] => {
			const below = sumsOf(formula.denominator).find(({ period }) => period === above.period)
			if (!below || above.value === null || below.value === null) return []
			const value = ratio(above.value, below.value, decimals, formula.factor)
			const status = derivedStatus([above.status, below.status])
			const { period, published, of } = below
			return value === null ? [] : [{ period, value, status, published, of, parts: [...rateOf(id, period)] }]
		})
		return rates.length === 0 ? [] : [{ indicator: id, sums: rates }]
	})
}
