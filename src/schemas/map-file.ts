import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'

/** A tile carries a short name: four letters at most, or it would not fit on a phone. */
export const tileLabelSchema = z.string().regex(/^\p{L}{2,4}$/u, 'dua sampai empat huruf / two to four letters')

/** Where an area stands in the tile map of its parent, from the upper left corner. */
export const mapTileSchema = z.strictObject({
	code: areaCodeSchema,
	column: z.int().nonnegative(),
	row: z.int().nonnegative(),
	label: tileLabelSchema,
})

/** Longitude and latitude in degrees. */
const positionSchema = z.tuple([z.number(), z.number()])

/** Polygons of an area, each an outer ring and its holes, wound the way d3-geo reads them. */
export const mapShapeSchema = z.strictObject({
	code: areaCodeSchema,
	polygons: z.array(z.array(z.array(positionSchema).min(4)).min(1)).min(1),
})
export type MapShape = z.infer<typeof mapShapeSchema>

/** `src/generated/maps/<parent>.json`: how the areas inside an area are drawn. */
export const mapFileSchema = z.strictObject({
	parent: areaCodeSchema,
	/** Empty where nobody placed the areas by hand. */
	tiles: z.array(mapTileSchema),
	/** Empty where no boundaries were given, or where some are missing: then the tiles are drawn. */
	shapes: z.array(mapShapeSchema),
	/** Areas without a boundary though their siblings have one; a page says so. */
	withoutShape: z.array(areaCodeSchema),
})
export type MapFile = z.infer<typeof mapFileSchema>
