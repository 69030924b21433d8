import { expect, test } from 'vitest'
import { axisTicks } from '../../../../../scripts/verify/attack/unlabelled/axis-ticks.ts'
import { pageParts } from '../../../../../scripts/verify/attack/unlabelled/html-blocks.ts'

function ticksOf(...texts: readonly (readonly [number, number, string])[]): string[] {
	const words = texts.map(([x, y, text]) => `<text x="${x}" y="${y}">${text}</text>`).join('')
	const drawing = pageParts(`<svg>${words}</svg>`, []).parts[0]
	return [...axisTicks(drawing?.blocks ?? [])].map(({ text }) => text)
}

test('axisTicks finds numbers that grow as evenly as their places', () => {
	expect(ticksOf([0, 195, '0'], [0, 112, '2'], [0, 29, '4'])).toEqual(['0', '2', '4'])
	// Halves are printed as whole numbers, thousands with a point.
	expect(ticksOf([0, 195, '0'], [0, 112, '1'], [0, 29, '1'])).toEqual(['0', '1', '1'])
	expect(ticksOf([10, 9, '0'], [20, 9, '2.000'], [30, 9, '4.000'])).toEqual(['0', '2.000', '4.000'])
})

test('axisTicks leaves out a number at another place or of another value, and what is no line', () => {
	expect(ticksOf([0, 195, '0'], [0, 112, '3'], [0, 29, '4'])).toEqual([])
	expect(ticksOf([0, 195, '0'], [0, 112, '2'], [0, 29, '4'], [50, 60, '3'])).toEqual(['0', '2', '4'])
	expect(ticksOf([0, 195, '3'], [0, 112, '3'])).toEqual([])
})
