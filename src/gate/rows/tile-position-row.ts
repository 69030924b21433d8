import { z } from 'zod'
import { areaCodeSchema } from '../../schemas/area-code.ts'
import { tileLabelSchema } from '../../schemas/map-file.ts'
import { wholeNumberCell } from './cells.ts'

const cells = z.strictObject({
	kode_induk: areaCodeSchema,
	kode_wilayah: areaCodeSchema,
	kolom: wholeNumberCell,
	baris: wholeNumberCell,
	label: tileLabelSchema,
})

/** A row of `data/tile-positions.csv`: where an area stands in the tile map of its parent. */
export type TilePosition = { parent: string; code: string; column: number; row: number; label: string }

export const tilePositionRowSchema = cells.transform(
	(row): TilePosition => ({
		parent: row.kode_induk,
		code: row.kode_wilayah,
		column: row.kolom,
		row: row.baris,
		label: row.label,
	}),
)

export const tilePositionHeadings: readonly string[] = Object.keys(cells.shape)
