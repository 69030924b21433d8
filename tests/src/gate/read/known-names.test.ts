import { describe, expect, it } from 'vitest'
import { knownNames } from '../../../../src/gate/read/known-names.ts'
import { register } from '../../../scripts/gate/recipients/invented-rows.ts'

describe('knownNames', () => {
	it('knows the name of every area, however it is written, and no other', () => {
		const isKnown = knownNames(register)
		expect(['Anggrek', 'ANGGREK', 'umpama'].every(isKnown)).toBe(true)
		expect(isKnown('Abcira Mondela')).toBe(false)
	})
})
