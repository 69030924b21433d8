import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReleasedFigure, releaseChanges } from '../../../../scripts/assemble/changes/release-changes.ts'
import type { Correction } from '../../../../src/schemas/correction.ts'

const figure = fc.record({
	dataset: fc.constantFrom('a', 'b'),
	area: fc.constantFrom('98.01', '98.02', '98.03'),
	indicator: fc.constantFrom('rate', 'people'),
	period: fc.constantFrom('2023', '2024'),
	value: fc.integer({ min: 0, max: 5 }),
	status: fc.constantFrom('A' as const, 'P' as const),
})
const keyOf = ({ area, indicator, period }: ReleasedFigure) => `${area} ${indicator} ${period}`
const release = fc.uniqueArray(figure, { selector: keyOf, minLength: 1 })

function correctionOf(before: ReleasedFigure, after: ReleasedFigure): Correction {
	const { dataset, area, indicator, period } = after
	const text = { id: 'Salah salin.', en: 'Copied wrongly.' }
	return {
		date: '2026-01-01',
		kind: 'figure',
		dataset,
		indicator,
		area,
		period,
		reference: period,
		before: before.value,
		after: after.value,
		shown: true,
		superseded: false,
		reason: text,
		source: text,
	}
}

describe('a release beside the one before', () => {
	it('has nothing to explain where it holds the same figures, and more, in whatever files', () => {
		fc.assert(
			fc.property(release, release, (before, more) => {
				const known = new Set(before.map(keyOf))
				const after = [
					...before.map((one) => ({ ...one, dataset: 'a' })),
					...more.filter((one) => !known.has(keyOf(one))),
				]
				expect(releaseChanges(before, after, [])).toMatchObject({ unexplained: [], changed: [] })
			}),
		)
	})

	it('has each figure that went or changed to explain, once, but for provisional ones', () => {
		fc.assert(
			fc.property(release, release, (before, after) => {
				fc.pre(before.some((one) => after.some(({ dataset }) => dataset === one.dataset)))
				const now = new Map(after.map((one) => [keyOf(one), one]))
				const gone = before.filter((one) => !now.has(keyOf(one))).map(keyOf)
				const changed = before.filter((one) => now.has(keyOf(one)) && now.get(keyOf(one))?.value !== one.value)
				const found = releaseChanges(before, after, [])
				expect(found.unexplained.flatMap((one) => one.gone.map(keyOf)).toSorted()).toEqual(gone.toSorted())
				expect(found.changed.map((one) => keyOf(one.before)).toSorted()).toEqual(changed.map(keyOf).toSorted())
				expect(found.unexplained.flatMap((one) => one.changed.map(({ before: old }) => keyOf(old))).toSorted()).toEqual(
					changed
						.filter(({ status }) => status === 'A')
						.map(keyOf)
						.toSorted(),
				)
			}),
		)
	})

	it('has a changed figure explained by a correction to just its new value', () => {
		fc.assert(
			fc.property(figure, fc.integer({ min: 6, max: 9 }), (old, value) => {
				const before: ReleasedFigure = { ...old, status: 'A' }
				const after: ReleasedFigure = { ...before, value }
				const explained = releaseChanges([before], [after], [correctionOf(before, after)])
				expect(explained.unexplained).toEqual([])
				expect(explained.changed).toHaveLength(1)
				const other = correctionOf(before, { ...after, value: value + 1 })
				expect(releaseChanges([before], [after], [other]).unexplained).toHaveLength(1)
			}),
		)
	})

	it('counts a figure without a value as gone from sight, and one that had none as no loss', () => {
		const one: ReleasedFigure = { dataset: 'a', area: '98', indicator: 'rate', period: '2024', value: 1, status: 'A' }
		const empty: ReleasedFigure = { ...one, value: null, status: 'O' }
		expect(releaseChanges([one], [empty], []).unexplained[0]?.changed).toHaveLength(1)
		expect(releaseChanges([empty], [one], []).unexplained).toEqual([])
		const other = { ...one, area: '97' }
		expect(releaseChanges([empty], [other], []).unexplained).toEqual([])
	})

	it('is not held to the release of another office', () => {
		const one: ReleasedFigure = { dataset: 'a', area: '98', indicator: 'rate', period: '2024', value: 1, status: 'A' }
		expect(releaseChanges([one], [{ ...one, dataset: 'x', area: '97' }], []).unexplained).toEqual([])
	})
})
