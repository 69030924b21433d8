import { describe, expect, it } from 'vitest'
import { today } from '../../../../scripts/gate/read/today.ts'

describe('today', () => {
	it('is the day that has begun in the east of Indonesia', () => {
		expect(today(Date.parse('2026-03-31T14:59:59Z'))).toBe('2026-03-31')
		expect(today(Date.parse('2026-03-31T15:00:00Z'))).toBe('2026-04-01')
	})
})
