import { describe, expect, it } from 'vitest'
import { figureId } from '../../../../src/figure-id/figure-id.ts'
import type { CompareState } from '../../../../src/topics/compare/compare-state.ts'
import { readersFigure } from '../../../../src/topics/compare/compared-figure.ts'
import { inventedData, state, type Years } from './invented-comparison.ts'

const figures: Record<string, Years> = {
	'99.01': { 2021: 20.5, 2022: 18.75, 2023: [17.5, 'P'] },
	'99.02': { 2021: 10, 2022: 9.5, 2023: 9 },
}
const both = { areas: ['99.01', '99.02'] }

/** What the id of a reader's comparison is made from: which years it holds, and the id itself. */
function made(parts: Partial<CompareState>, given = figures) {
	const asked = state({ ...both, ...parts })
	const figure = readersFigure(asked, { ...asked, form: asked.form ?? 'garis' }, inventedData(given))
	return { years: [...new Set(figure.shown.map(({ period }) => period))], id: figureId(figure) }
}

describe('a comparison made by a reader', () => {
	it('is known by the figures of the years it shows', () => {
		expect(made({}).years).toEqual(['2021-03', '2022-03', '2023-03'])
		expect(made({ form: 'titik' }).years).toEqual(['2023-03'])
		expect(made({ from: 2021, to: 2022 }).years).toEqual(['2021-03', '2022-03'])
	})

	it('is the same whatever the order of its areas and whichever is in front', () => {
		expect(made({ areas: ['99.02', '99.01'], highlights: ['99.02'] }).id).toBe(made({}).id)
	})

	it('is another one with another area, range, measure or form', () => {
		const ids = [
			made({}),
			made({ areas: ['99.01'] }),
			made({ from: 2021, to: 2023 }),
			made({ measure: 'indeks' }),
			made({ form: 'lereng' }),
		].map(({ id }) => id.slice(0, 6))
		expect(new Set(ids).size).toBe(5)
	})

	it('keeps its first part and changes its second when a figure is corrected', () => {
		const corrected = { ...figures, '99.02': { 2021: 10, 2022: 9.55, 2023: 9 } }
		const [before, after] = [made({}).id, made({}, corrected).id]
		expect(after.slice(0, 6)).toBe(before.slice(0, 6))
		expect(after.slice(7, 11)).not.toBe(before.slice(7, 11))
		expect(after.slice(12, 14)).toBe(before.slice(12, 14))
		expect(made({ form: 'titik' }, corrected).id).toBe(made({ form: 'titik' }).id)
	})
})
