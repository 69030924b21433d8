import { describe, expect, it } from 'vitest'
import { boundaryCoordinates } from '../../../../src/gate/rules/boundary-coordinates.ts'
import { english } from '../../../english.ts'

describe('boundary-coordinates', () => {
	it('tells swapped degrees from metres, each with its own way out', () => {
		expect(boundaryCoordinates([-7.0123, 113.9456], 'swapped')).toMatchInlineSnapshot(`
			{
			  "expected": "bujur 94 sampai 142 dan lintang -12 sampai 7, dalam derajat / longitude 94 to 142 and latitude -12 to 7, in degrees",
			  "hint": "lintang dan bujurnya tertukar; tulis bujur dahulu, misalnya [113.9, -7.0] / latitude and longitude are swapped; write longitude first, for example [113.9, -7.0]",
			  "received": "[-7, 114]",
			  "rule": "boundary-coordinates",
			  "severity": "error",
			}
		`)
		expect(boundaryCoordinates([823456.7, 9223456.7], 'projected').hint).toContain('EPSG:4326')
	})

	it('repeats no exact position', () => {
		expect(boundaryCoordinates([12.3456, 45.6789], 'elsewhere').received).toBe('[12, 46]')
		expect(english(boundaryCoordinates(['x'], 'not-numbers').received)).toBe('a point without two numbers')
	})
})
