import { type Drawing, drawTwice } from '../charts/draw-twice.ts'
import { boundaryMap } from '../charts/map/boundary-map.ts'
import type { MapArea } from '../charts/map/map-area.ts'
import { tileMap } from '../charts/map/tile-map.ts'
import type { SvgText } from '../charts/render-svg.ts'
import type { Indicator } from '../schemas/indicator.ts'
import type { MapFile } from '../schemas/map-file.ts'

/** Half of the page; narrow containers get the drawing of phones. */
const mapWidths = { wide: 480, narrow: 340 }

/** A count painted over a large area looks larger than it is: counts are drawn on tiles of one size. */
export function drawsShapes({ shapes }: MapFile, { measure }: Pick<Indicator, 'measure'>): boolean {
	return shapes.length > 0 && measure !== 'count' && measure !== 'area'
}

/** How many of the areas are on the map: one that nobody placed, or that has no shape, is not. */
export function countPlaced(
	{ shapes, tiles }: MapFile,
	items: readonly { child: { area: { code: string } } }[],
	inShapes: boolean,
): number {
	const placed = new Set((inShapes ? shapes : tiles).map(({ code }) => code))
	return items.filter(({ child }) => placed.has(child.area.code)).length
}

/** Areas in their shapes or on tiles, each with the short name of its tile; `null` where nobody placed them. */
export function drawAreas(
	file: MapFile,
	areas: readonly MapArea[],
	inShapes: boolean,
	{ simulated, ...text }: Omit<SvgText, 'role'> & { simulated: string | undefined },
): Drawing | null {
	const byCode = new Map(areas.map((area) => [area.code, area]))
	const inGroup = { ...text, role: 'group' as const }
	if (inShapes) {
		const shaped = file.shapes.flatMap(({ code, polygons }) => {
			const area = byCode.get(code)
			return area ? [{ ...area, polygons }] : []
		})
		return drawTwice((width) => boundaryMap({ areas: shaped, simulatedLabel: simulated }, width), inGroup, mapWidths)
	}
	const tiles = file.tiles.flatMap(({ code, column, row }) => {
		const area = byCode.get(code)
		return area ? [{ ...area, column, row }] : []
	})
	return tiles.length === 0
		? null
		: drawTwice((width) => tileMap({ tiles, simulatedLabel: simulated }, width), inGroup, mapWidths)
}

/** The short name of an area: that of its tile, or else how its name begins. */
export function mapLabel({ tiles }: MapFile, area: { code: string; name: string }): string {
	return tiles.find(({ code }) => code === area.code)?.label ?? area.name.slice(0, 4)
}
