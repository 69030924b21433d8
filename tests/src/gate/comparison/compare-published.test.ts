import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePublished, savedFigures } from '../../../../src/gate/comparison/compare-published.ts'
import { compareKeys, keyText, type TableFigure } from '../../../../src/gate/comparison/table-figure.ts'
import { times } from '../../../depth.ts'

function figure(area: string, period: string, indicator: string, value: string, status: 'A' | 'P' | 'O' = 'A') {
	return { area, period, indicator, value, status }
}

const some = fc.uniqueArray(
	fc.record({
		area: fc.constantFrom('98.01', '98.02', '98.03', '98.04'),
		period: fc.constantFrom('2023', '2024', '2025'),
		indicator: fc.constantFrom('rate', 'poor'),
		value: fc.constantFrom('1', '1.0', '2', '2.5', ''),
		status: fc.constantFrom('A' as const, 'P' as const),
	}),
	{ selector: keyText, maxLength: 24 },
)

describe('a draft beside what is published', () => {
	it('is new, the same, changed or missing, and leaves other years alone', () => {
		const published = [
			figure('98.03', '2024', 'rate', '7'),
			figure('98.01', '2024', 'rate', '20.9'),
			figure('98.02', '2024', 'rate', '5'),
			figure('98.01', '2023', 'rate', '21'),
		]
		const drafts = [
			figure('98.04', '2024', 'rate', '3'),
			figure('98.02', '2024', 'rate', '5.1', 'P'),
			figure('98.01', '2024', 'rate', '20.90'),
		]
		expect(comparePublished(drafts, published)).toEqual({
			added: [figure('98.04', '2024', 'rate', '3')],
			changed: [
				{
					area: '98.02',
					period: '2024',
					indicator: 'rate',
					before: { value: '5', status: 'A' },
					after: { value: '5.1', status: 'P' },
				},
			],
			missing: [figure('98.03', '2024', 'rate', '7')],
			untouched: [figure('98.01', '2023', 'rate', '21')],
			counts: { added: 1, same: 1, changed: 1, missing: 1, untouched: 1 },
			columns: [{ indicator: 'rate', period: '2024', added: 1, same: 1, changed: 1, missing: 1 }],
		})
	})

	it('is changed where only its status is, or where a value takes the place of none', () => {
		const published = [figure('98.01', '2024', 'rate', '5', 'P'), figure('98.02', '2024', 'rate', '', 'O')]
		const drafts = [figure('98.01', '2024', 'rate', '5'), figure('98.02', '2024', 'rate', '0')]
		expect(comparePublished(drafts, published).counts).toMatchObject({ changed: 2, same: 0 })
	})

	it('counts the first of two rows that name one figure', () => {
		const drafts = [figure('98.01', '2024', 'rate', '5'), figure('98.01', '2024', 'rate', '6')]
		expect(comparePublished(drafts, []).added).toEqual([drafts[0]])
	})

	it('has every figure in one place, in one order, whatever the order of the rows', () => {
		fc.assert(
			fc.property(some, some, (drafts, published) => {
				const result = comparePublished(drafts, published)
				const { added, same, changed, missing, untouched } = result.counts
				expect(added + same + changed).toBe(drafts.length)
				expect(same + changed + missing + untouched).toBe(published.length)
				expect([result.added.length, result.changed.length, result.missing.length]).toEqual([added, changed, missing])
				expect(comparePublished(drafts.toReversed(), published.toReversed())).toEqual(result)
				for (const list of [result.added, result.changed, result.missing, result.untouched])
					expect(list.toSorted(compareKeys)).toEqual(list)
			}),
			{ numRuns: times(100, 1000) },
		)
	})

	it('is the same once it was saved', () => {
		fc.assert(
			fc.property(some, some, (drafts, published) => {
				const saved = savedFigures(drafts, published)
				const again = comparePublished(drafts, saved).counts
				expect(again).toMatchObject({ added: 0, changed: 0, same: drafts.length })
				const kept = comparePublished(drafts, published).counts
				expect(saved).toHaveLength(drafts.length + kept.missing + kept.untouched)
			}),
			{ numRuns: times(100, 1000) },
		)
	})

	it('of the size of a nation of villages is compared whole', () => {
		const villages = (value: (i: number) => string): TableFigure[] =>
			Array.from({ length: 84_000 }, (_, i) => figure(`98.${i}`, '2024', 'rate', value(i)))
		const drafts = villages((i) => String(i % 10 === 0 ? i + 0.5 : i))
		expect(comparePublished(drafts, villages(String)).counts).toMatchObject({ same: 75_600, changed: 8_400 })
	})
})
