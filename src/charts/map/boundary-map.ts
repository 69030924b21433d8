import { geoMercator, geoPath } from 'd3'
import type { MapShape } from '../../schemas/map-file.ts'
import { type CompactRing, compactPath } from '../compact-path.ts'
import { hatchRings } from '../hatch-rings.ts'
import { labelThatFits } from '../labels.ts'
import { roomInside } from '../room-inside.ts'
import type { Mark, Point, Scene } from '../scene.ts'
import { withSimulatedMark } from '../simulated-mark.ts'
import { textMark } from '../text-style.ts'
import { groundClass, hatchOf, inkClass, type MapArea } from './map-area.ts'

/** An area and its outline in degrees. */
export type ShapedArea = MapArea & Pick<MapShape, 'polygons'>

export type BoundaryMapInput = { areas: readonly ShapedArea[]; simulatedLabel?: string | undefined }

const PAD = 4
/** A long north–south area must not push everything else off the page. */
const TALLEST = 1.1

/** A map of true outlines. Mercator is as good as any near the equator: at 11 degrees south it stretches by 2 %. */
export function boundaryMap({ areas, simulatedLabel }: BoundaryMapInput, width: number): Scene {
	const { rings, height } = projected(areas, width)
	const drawn = areas.map((area, i) => ({ area, rings: rings[i] ?? [] }))
	const focus = drawn.filter(({ area }) => area.focus)
	const marks = drawn.map(
		({ area, rings: own }): Mark => ({
			kind: 'link',
			code: area.code,
			href: area.href,
			title: area.spoken,
			marks: areaMarks(area, own),
		}),
	)
	const halo = focus.flatMap(({ rings: own }): Mark[] =>
		['foc-o foc-w', 'foc-i'].map((className) => ({ kind: 'shape', class: className, d: compactPath(own) })),
	)
	return withSimulatedMark({ width, height, axisStart: null, marks: [...marks, ...halo] }, simulatedLabel)
}

/** The rings of each area in drawing units, and how high the drawing is. */
function projected(areas: readonly ShapedArea[], width: number): { rings: CompactRing[][]; height: number } {
	const collection = {
		type: 'FeatureCollection' as const,
		features: areas.map(({ polygons }) => ({
			type: 'Feature' as const,
			properties: null,
			geometry: { type: 'MultiPolygon' as const, coordinates: polygons },
		})),
	}
	const room = [width - 2 * PAD, width * TALLEST] as const
	const projection = geoMercator().fitSize([room[0], room[1]], collection)
	const [[left, top], [right, bottom]] = geoPath(projection).bounds(collection)
	const shift: Point = [PAD + (room[0] - (right - left)) / 2 - left, PAD - top]
	const place = (position: Point): Point => {
		const [x, y] = projection([position[0], position[1]]) ?? [0, 0]
		return [x + shift[0], y + shift[1]]
	}
	const rings = areas.map(({ polygons }) => polygons.flatMap((polygon) => polygon.map((ring) => ring.map(place))))
	return { rings, height: Math.ceil(bottom - top + 2 * PAD) }
}

function areaMarks(area: ShapedArea, rings: readonly CompactRing[]): Mark[] {
	const ground: Mark = { kind: 'shape', class: groundClass(area), d: compactPath(rings) }
	const rises = hatchOf(area)
	const hatch: Mark[] = rises ? [{ kind: 'strokes', class: 'hatch-l', segments: hatchRings(rings, rises) }] : []
	return [ground, ...hatch, ...textMarks(area, rings)]
}

/** The name and the value where they find room inside the outline; the list beside the map holds them all. */
function textMarks(area: ShapedArea, rings: readonly CompactRing[]): Mark[] {
	const room = roomInside(rings)
	if (!room) return []
	const [x, y] = room.centre
	const ink = inkClass(area) + (hatchOf(area) ? ' t-bg' : '')
	const name = labelThatFits(area.label, 't-xs t-b', room.width)
	if (name === undefined || room.height < 13) return []
	const value = room.height >= 26 ? labelThatFits(area.value, 't-xs', room.width) : undefined
	if (value === undefined) return [textMark(name, `t-xs t-b${ink}`, x, y + 4, 'middle')]
	return [textMark(name, `t-xs t-b${ink}`, x, y - 1, 'middle'), textMark(value, `t-xs${ink}`, x, y + 11, 'middle')]
}
