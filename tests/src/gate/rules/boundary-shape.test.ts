import { describe, expect, it } from 'vitest'
import { boundaryNotPolygon, boundaryRing } from '../../../../src/gate/rules/boundary-shape.ts'
import { english } from '../../../english.ts'

describe('boundary-shape', () => {
	it('refuses points and lines', () => {
		expect(boundaryNotPolygon('LineString')).toMatchInlineSnapshot(`
			{
			  "expected": "Polygon atau MultiPolygon / a Polygon or MultiPolygon",
			  "hint": "ekspor lapisan wilayah (poligon), bukan titik atau garis / export the layer of areas (polygons), not points or lines",
			  "received": "LineString",
			  "rule": "boundary-shape",
			  "severity": "error",
			}
		`)
	})

	it('says of each broken ring what is wrong with it', () => {
		const faults = ['few-points', 'not-closed', 'crossing'] as const
		expect(faults.map((fault) => english(boundaryRing(fault).received))).toEqual([
			'a ring of fewer',
			'a ring that ends elsewhere',
			'a ring that crosses itself',
		])
	})
})
