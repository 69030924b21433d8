import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureId } from '../../../src/figure-id/figure-id.ts'
import type { IdentifiedFigure } from '../../../src/figure-id/identified-figure.ts'
import { readFigureId } from '../../../src/figure-id/read-figure-id.ts'
import { shownFigure } from '../../../src/figure-id/shown-figure.ts'
import { observationStatuses } from '../../../src/schemas/observation-status.ts'

const code = fc.constantFrom('35', '35.29', '35.29.01', '99.01')
const shown = fc
	.tuple(
		code,
		fc.integer({ min: 2000, max: 2030 }),
		fc.option(fc.integer({ min: 0, max: 9999 }), { nil: null }),
		fc.constantFrom(...observationStatuses),
	)
	.map(([area, year, cents, status]) =>
		shownFigure(area, 'p0', String(year), { value: cents === null ? null : cents / 100, status }, 2),
	)
const figure = fc.record({
	kind: fc.constantFrom('tren', 'sebaran'),
	area: code,
	subject: fc.constantFrom('p0', 'idm'),
	datasets: fc.constant([
		{ id: 'a', issued: '2025-07-25' },
		{ id: 'b', issued: '2024' },
	]),
	shown: fc.array(shown, { minLength: 1, maxLength: 30 }),
})
const base: IdentifiedFigure = {
	kind: 'tren',
	area: '35.29',
	subject: 'p0',
	datasets: [{ id: 'kemiskinan', issued: '2025-07-25' }],
	shown: [shownFigure('35.29', 'p0', '2025', { value: 17.02, status: 'A' }, 2)],
}
const parts = (one: IdentifiedFigure) => {
	const read = readFigureId(figureId(one))
	if (!read) throw new Error('an id of ours cannot be read')
	return read
}

describe('the id of a figure', () => {
	it('is the same for the same figure, for good', () => {
		expect(figureId(base)).toMatchInlineSnapshot(`"JDKQWF-1VGW-HJV"`)
	})

	it('does not depend on the order of figures and datasets', () => {
		fc.assert(
			fc.property(figure, (one) => {
				const turned = { ...one, shown: one.shown.toReversed(), datasets: one.datasets.toReversed() }
				expect(figureId(turned)).toBe(figureId(one))
			}),
		)
	})

	it('changes in its second part alone when a figure changes', () => {
		fc.assert(
			fc.property(figure, fc.nat(), (one, place) => {
				const index = place % one.shown.length
				const changed = one.shown.map((cell, at) =>
					at === index ? { ...cell, status: 'A' as const, printed: '77777' } : cell,
				)
				const [before, after] = [parts(one), parts({ ...one, shown: changed })]
				expect(after.content).not.toBe(before.content)
				expect(after.figure).toBe(before.figure)
				expect(after.edition).toBe(before.edition)
			}),
		)
	})

	it('changes in its third part alone when a dataset is issued anew', () => {
		const again = parts({ ...base, datasets: [{ id: 'kemiskinan', issued: '2026-07-24' }] })
		expect({ ...again, id: '', edition: '' }).toEqual({ ...parts(base), id: '', edition: '' })
		expect(again.edition).not.toBe(parts(base).edition)
	})

	it('sees no difference that is not printed', () => {
		const finer = shownFigure('35.29', 'p0', '2025', { value: 17.0200001, status: 'A' }, 2)
		expect(figureId({ ...base, shown: [finer] })).toBe(figureId(base))
	})

	it('tells provisional, missing, zero and hidden apart', () => {
		const states = [
			{ value: 0, status: 'A' },
			{ value: 0, status: 'P' },
			{ value: null, status: 'O' },
			{ value: null, status: 'Q' },
		] as const
		const ids = states.map((state) => figureId({ ...base, shown: [shownFigure('35.29', 'p0', '2025', state, 2)] }))
		expect(new Set(ids).size).toBe(states.length)
	})

	it('is the same whatever a hidden cell holds, and never made from its count', () => {
		const hidden = (value: number | null) =>
			figureId({ ...base, shown: [shownFigure('99.01', 'pkh', '2024', { value, status: 'Q' })] })
		expect(new Set([null, 1, 2, 3, 4].map(hidden)).size).toBe(1)
		const leaking = { area: '99.01', subject: 'pkh', period: '2024', printed: '3', status: 'Q' as const }
		expect(() => figureId({ ...base, shown: [leaking] })).toThrow('is hidden: its count must not be hashed')
	})
})
