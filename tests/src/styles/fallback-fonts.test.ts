import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const body = readFileSync('src/styles/base.css', 'utf8')
const faces = [...tokens.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rules = '']) => ({
	family: /font-family: "([^"]+)"/.exec(rules)?.[1] ?? '',
	weights: /font-weight: ([^;]+);/.exec(rules)?.[1],
	isLocal: /src: local\(/.test(rules) && !/url\(/.test(rules),
	percent: (name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(rules)?.[1]),
}))
const fallbacks = faces.filter(({ isLocal }) => isLocal)

/** Ascent and descent of the house font, in its em. */
const HOUSE = { ascent: 1.038, descent: 0.222 }

describe('the fonts that stand in until the house font has come', () => {
	it('are those of Windows, of Apple and of Android, each in both weights', () => {
		const names = Map.groupBy(fallbacks, ({ family }) => family)
		expect([...names.keys()]).toEqual(['PJS Arial', 'PJS Roboto', 'PJS Noto'])
		for (const some of names.values()) expect(some.map(({ weights }) => weights)).toEqual(['200 599', '600 800'])
	})

	it.each(fallbacks.map((face) => [`${face.family} ${face.weights}`, face] as const))(
		'%s has lines as high as the house font',
		(_, { percent }) => {
			const size = percent('size-adjust') / 100
			expect((percent('ascent-override') / 100) * size).toBeCloseTo(HOUSE.ascent, 3)
			expect((percent('descent-override') / 100) * size).toBeCloseTo(HOUSE.descent, 3)
			expect(percent('line-gap-override')).toBe(0)
			expect(Math.abs(size - 1)).toBeLessThan(0.07)
		},
	)

	it('are asked for in the text of every page, before whatever the device has', () => {
		const font = /font:([^;]*);/.exec(body)?.[1] ?? ''
		const asked = [...font.matchAll(/"([^"]+)"/g)].map(([, name]) => name)
		expect(asked).toEqual(['Plus Jakarta Sans', ...new Set(fallbacks.map(({ family }) => family))])
	})
})
