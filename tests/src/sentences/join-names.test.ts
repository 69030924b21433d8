import { describe, expect, it } from 'vitest'
import { joinNames } from '../../../src/sentences/join-names.ts'

describe('joinNames', () => {
	it('sets the commas of each language', () => {
		expect(joinNames(['A'], 'id')).toBe('A')
		expect(joinNames(['A', 'B'], 'id')).toBe('A dan B')
		expect(joinNames(['A', 'B', 'C'], 'id')).toBe('A, B, dan C')
		expect(joinNames(['A', 'B'], 'en')).toBe('A and B')
		expect(joinNames(['A', 'B', 'C'], 'en')).toBe('A, B and C')
		expect(joinNames([], 'en')).toBe('')
	})
})
