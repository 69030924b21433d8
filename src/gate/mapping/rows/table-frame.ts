import type { RowRole } from '../understanding.ts'
import type { AreaColumn } from './area-columns.ts'

/** A table on a sheet: where it stands, and what each of its rows is. */
export type TableFrame = {
	left: number
	right: number
	titleRows: number[]
	headingRows: number[]
	/** Rows below the headings, up to the last that is the table's. */
	body: { row: number; role: RowRole }[]
	notes: number[]
	areas: AreaColumn[]
	/** Column of periods by which rows are known where no column holds areas. */
	periods: number | null
}
