import { expect, it } from 'vitest'
import { counted } from '../../../src/format/counted.ts'

it('tells one from many, and none as many', () => {
	expect(counted('1', 'new figure')).toBe('1 new figure')
	expect(counted('0', 'area')).toBe('0 areas')
	expect(counted('1,204', 'area')).toBe('1,204 areas')
	expect(counted('2', 'copy', 'copies')).toBe('2 copies')
})
