import { describe, expect, test } from 'vitest'
import { inFull, inTurn, share, times } from './depth.ts'

const items = ['satu', 'dua', 'tiga', 'empat', 'lima']

describe('what a push asks', () => {
	test.skipIf(inFull)('is every so many of the items, and the usual number of tries', () => {
		expect(share(items, 2)).toEqual(['satu', 'tiga', 'lima'])
		expect(times(3, 50)).toBe(3)
	})

	test.skipIf(inFull)('is a few in a row that follow from the source, and each has its turn', () => {
		const chosen = Array.from({ length: 60 }, (_, index) => inTurn(items, 2, `sumber ${index}`))
		const inARow = items.map((item, index) => `${item} ${items[(index + 1) % items.length]}`)
		expect(new Set(chosen.map((some) => some.join(' ')))).toEqual(new Set(inARow))
		expect(inTurn(items, 2, 'sumber 7')).toEqual(chosen[7])
		expect(inTurn(items, 2)).toEqual(inTurn(items, 2))
		expect(inTurn(items, 9)).toEqual(items)
	})

	test.runIf(inFull)('is everything at night', () => {
		expect(share(items, 2)).toEqual(items)
		expect(inTurn(items, 2)).toEqual(items)
		expect(times(3, 50)).toBe(50)
	})
})
