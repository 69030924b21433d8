import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodFates } from '../../../../src/desk/engine/period-fates.ts'
import { comparePublished, savedFigures } from '../../../../src/gate/comparison/compare-published.ts'

const figure = fc.record({
	area: fc.constantFrom('99.01', '99.02', '99.03'),
	period: fc.constantFrom('2023', '2024', '2025-03'),
	indicator: fc.constantFrom('satu', 'dua'),
	value: fc.constantFrom('1', '2'),
	status: fc.constant('A' as const),
})
const table = fc.uniqueArray(figure, {
	selector: ({ area, period, indicator }) => `${area} ${period} ${indicator}`,
	maxLength: 18,
})

describe('what becomes of each period', () => {
	it('counts every figure of the dataset as it will be saved, once', () => {
		fc.assert(
			fc.property(table, table, (drafts, published) => {
				const fates = periodFates(comparePublished(drafts, published))
				const saved = savedFigures(drafts, published)
				const told = fates.map(({ period, added, same, changed, kept }) => [period, added + same + changed + kept])
				const counts = Map.groupBy(saved, ({ period }) => period)
				expect(Object.fromEntries(told)).toEqual(
					Object.fromEntries([...counts].map(([period, rows]) => [period, rows.length])),
				)
				expect(fates.map(({ period }) => period)).toEqual([...counts.keys()].sort())
			}),
		)
	})

	it('says that the year before stays when another is saved under the same name', () => {
		const row = { area: '99.01', indicator: 'satu', value: '1', status: 'A' as const }
		const comparison = comparePublished([{ ...row, period: '2025' }], [{ ...row, period: '2024' }])
		expect(periodFates(comparison)).toEqual([
			{ period: '2024', added: 0, same: 0, changed: 0, kept: 1 },
			{ period: '2025', added: 1, same: 0, changed: 0, kept: 0 },
		])
	})
})
