import { describe, expect, it } from 'vitest'
import { boundaryFile, boundaryFileEmpty } from '../../../../src/gate/rules/boundary-file.ts'

describe('boundary-file', () => {
	it('shows how a file begins that is no map', () => {
		expect(boundaryFile('<kml>')).toMatchInlineSnapshot(`
			{
			  "expected": "FeatureCollection GeoJSON atau Topology TopoJSON / a GeoJSON FeatureCollection or a TopoJSON Topology",
			  "hint": "ekspor ulang dari aplikasi peta sebagai GeoJSON (EPSG:4326) / export it anew from the mapping program as GeoJSON (EPSG:4326)",
			  "received": "<kml>",
			  "rule": "boundary-file",
			  "severity": "error",
			}
		`)
	})

	it('refuses a map without areas', () => {
		expect(boundaryFileEmpty().expected).toBe('sedikitnya satu wilayah / at least one area')
		expect(boundaryFileEmpty().severity).toBe('error')
	})
})
