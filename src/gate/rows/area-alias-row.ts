import { z } from 'zod'
import { areaCodeSchema } from '../../schemas/area-code.ts'
import { optionalTextCell, textCell } from './cells.ts'

const cells = z.strictObject({ sebutan: textCell.min(2), kode_wilayah: areaCodeSchema, catatan: optionalTextCell })

/** A name that an office's files give to an area and no register does; the note says where it was met. */
export type AreaAlias = { name: string; code: string; note: string | null }

/** One row of `area-aliases.csv`. */
export const areaAliasRowSchema = cells.transform(
	({ sebutan, kode_wilayah, catatan }): AreaAlias => ({ name: sebutan, code: kode_wilayah, note: catatan }),
)

export const areaAliasHeadings: readonly string[] = Object.keys(cells.shape)
export const optionalAreaAliasHeadings: readonly string[] = ['catatan']
