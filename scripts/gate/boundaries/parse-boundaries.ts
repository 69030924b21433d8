import type { Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { Objects, Properties, Topology } from 'topojson-specification'

/** A feature as it was read; nothing is known of it yet. */
export type RawFeature = { code: unknown; geometry: Geometry | null }

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** The features of a GeoJSON or TopoJSON file; `null` when the text is neither. Other properties are not read. */
export function parseBoundaries(text: string): RawFeature[] | null {
	const json = parseJson(text)
	if (!isRecord(json)) return null
	if (json.type === 'Topology') return topologyFeatures(json)
	if (json.type !== 'FeatureCollection' || !Array.isArray(json.features)) return null
	return json.features.map((item: unknown) => {
		const record = isRecord(item) ? item : {}
		return { code: codeOf(record.properties), geometry: geometryOf(record.geometry) }
	})
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''))
	} catch {
		return null
	}
}

/** A topology names objects, each most often a collection; the features of all are read. */
function topologyFeatures(json: Record<string, unknown>): RawFeature[] | null {
	try {
		const topology = json as unknown as Topology<Objects<Properties>>
		return Object.values(topology.objects).flatMap((object) => {
			const made = feature(topology, object)
			const features = made.type === 'FeatureCollection' ? made.features : [made]
			return features.map(({ properties, geometry }) => ({ code: codeOf(properties), geometry }))
		})
	} catch {
		return null
	}
}

function codeOf(properties: unknown): unknown {
	return isRecord(properties) ? properties.kode_wilayah : undefined
}

function geometryOf(value: unknown): Geometry | null {
	return isRecord(value) && typeof value.type === 'string' ? (value as unknown as Geometry) : null
}
