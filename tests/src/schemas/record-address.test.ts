import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ApiArea } from '../../../src/schemas/api-area.ts'
import { recordAddress, recordIn } from '../../../src/schemas/record-address.ts'

const record = (code: string) => ({ kode_wilayah: code }) as ApiArea

describe('the public record of an area', () => {
	it.each([
		['00', '/api/v1/wilayah/00.json'],
		['97', '/api/v1/wilayah/97.json'],
		['97.01', '/api/v1/wilayah/97.01.json'],
		['97.01.02', '/api/v1/wilayah/97.01.02.json'],
		['97.01.02.2003', '/api/v1/wilayah/97.01.02/desa.json'],
	])('of %s stands at %s', (code, address) => {
		expect(recordAddress(code)).toBe(address)
	})

	it('is found in the file of its address, whoever shares that, and no other is taken for it', () => {
		const village = fc.integer({ min: 1, max: 60 }).map((at) => `97.01.02.${2000 + at}`)
		fc.assert(
			fc.property(fc.uniqueArray(village), village, (there, wanted) => {
				const file = { kode_wilayah: '97.01.02', desa: there.map(record) }
				expect(recordIn(file, wanted)?.kode_wilayah).toBe(there.includes(wanted) ? wanted : undefined)
			}),
		)
		expect(recordIn(record('97.01'), '97.01')).toEqual(record('97.01'))
		expect(recordIn(record('97.01'), '97.02')).toBeNull()
	})
})
