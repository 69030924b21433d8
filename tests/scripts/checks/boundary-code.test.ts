import { describe, expect, it } from 'vitest'
import { boundaryTwice, boundaryWithoutCode } from '../../../scripts/checks/boundary-code.ts'

describe('boundary-code', () => {
	it('says what stands in place of a code', () => {
		expect(boundaryWithoutCode(undefined).received).toBe('no kode_wilayah')
		expect(boundaryWithoutCode(35.29)).toMatchInlineSnapshot()
	})

	it('names the file that holds the area already', () => {
		expect(boundaryTwice('99.01', 'contoh.geojson')).toMatchInlineSnapshot()
	})
})
