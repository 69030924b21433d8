import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureId } from '../../../src/figure-id/figure-id.ts'
import { canMakeIds, figureIdInBrowser, figurePartInBrowser } from '../../../src/figure-id/figure-id-in-browser.ts'
import { shownFigure } from '../../../src/figure-id/shown-figure.ts'

describe('an id made in the browser', () => {
	it('is the one that the build makes of the same figure', async () => {
		expect(canMakeIds()).toBe(true)
		const figure = fc.record({
			kind: fc.constantFrom('banding-pembaca-garis', 'tren'),
			area: fc.constantFrom('', '35.29'),
			subject: fc.string(),
			datasets: fc.array(fc.record({ id: fc.string(), issued: fc.constantFrom('2024', '2025-07-25') })),
			shown: fc.array(
				fc.nat(9999).map((value) => shownFigure('35.29', 'p0', '2025-03', { value: value / 100, status: 'A' }, 2)),
			),
		})
		await fc.assert(
			fc.asyncProperty(figure, async (one) => {
				expect(await figureIdInBrowser(one)).toBe(figureId(one))
				expect(figureId(one).startsWith(`${await figurePartInBrowser(one)}-`)).toBe(true)
			}),
			{ numRuns: 50 },
		)
	})
})
