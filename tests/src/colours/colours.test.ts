import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colourDistance } from '../../../src/colours/colour-distance.ts'
import type { ColourVision } from '../../../src/colours/colour-vision.ts'
import { contrast } from '../../../src/colours/contrast.ts'
import { leastDistance } from '../../../src/colours/least-distance.ts'
import { readTokens } from '../../../src/colours/read-tokens.ts'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
const vision = fc.constantFrom<ColourVision>('normal', 'protan', 'deutan', 'tritan')

describe('contrast', () => {
	it('is 21 between black and white and 1 between equals', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
		expect(contrast('#767676', '#767676')).toBe(1)
	})

	it('of the grey that WCAG names as the limit on white is just above 4.5', () => {
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
		expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
	})

	it('is the same both ways and lies between 1 and 21', () => {
		fc.assert(
			fc.property(hex, hex, (one, other) => {
				expect(contrast(one, other)).toBe(contrast(other, one))
				expect(contrast(one, other)).toBeGreaterThanOrEqual(1)
				expect(contrast(one, other)).toBeLessThanOrEqual(21.0001)
			}),
		)
	})

	it('refuses what is no colour', () => {
		expect(() => contrast('red', '#ffffff')).toThrow('expected a colour such as #174a8c, received "red"')
	})
})

describe('colour distance', () => {
	it('is 100 between black and white, whatever the eyes', () => {
		for (const eyes of ['normal', 'protan', 'deutan', 'tritan'] as const) {
			expect(colourDistance('#000000', '#ffffff', eyes)).toBeCloseTo(100, 1)
		}
	})

	it('is zero to itself, and the same both ways', () => {
		fc.assert(
			fc.property(hex, hex, vision, (one, other, eyes) => {
				expect(colourDistance(one, one, eyes)).toBe(0)
				expect(colourDistance(one, other, eyes)).toBeCloseTo(colourDistance(other, one, eyes), 10)
			}),
		)
	})

	it('of a red and a green of like lightness shrinks without the middle cones', () => {
		expect(colourDistance('#b2182b', '#4d7d00', 'deutan')).toBeLessThan(
			colourDistance('#b2182b', '#4d7d00', 'normal') / 2,
		)
	})

	it('of a group is that of its closest two', () => {
		const { pair } = leastDistance(['#000000', '#ffffff', '#101010'])
		expect(pair).toEqual(['#000000', '#101010'])
	})
})

describe('the tokens', () => {
	it('are read by mode: dark keeps what it does not set, and references are followed', () => {
		const css =
			':root{--paper: #fff;--ink: #111;--on: var(--ink);}@media screen and (prefers-color-scheme: dark){:root{--ink: #eee;}}'
		expect(readTokens(css)).toEqual({
			light: { paper: '#fff', ink: '#111', on: '#111' },
			dark: { paper: '#fff', ink: '#eee', on: '#eee' },
		})
	})
})
