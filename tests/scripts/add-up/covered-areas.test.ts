import { describe, expect, it } from 'vitest'
import { coveredAreas } from '../../../scripts/add-up/covered-areas.ts'

const many = (parent: string, count: number) =>
	Array.from({ length: count }, (_, index) => `${parent}.${String(index + 1).padStart(2, '0')}`)

describe('the areas that rows are about', () => {
	it('are those that lie in no other of them', () => {
		expect(coveredAreas(['91.01.02', '91.01', '91.01.01', '92.01'])).toEqual(['91.01', '92.01'])
		expect(coveredAreas(['91', '00', '91.01'])).toEqual(['00'])
	})

	it('are told by the areas around them where they are many', () => {
		expect(coveredAreas(many('91', 8))).toEqual(many('91', 8))
		expect(coveredAreas([...many('91', 9), '92.01'])).toEqual(['91', '92'])
		expect(coveredAreas(many('91.01', 20))).toEqual(['91.01'])
	})

	it('are Indonesia where even the provinces are many, and none without rows', () => {
		expect(coveredAreas(Array.from({ length: 9 }, (_, index) => String(91 + index)))).toEqual(['00'])
		expect(coveredAreas([])).toEqual([])
	})
})
