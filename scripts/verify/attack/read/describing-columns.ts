import { areaId } from '../../../../src/schemas/area-id.ts'

/** What a row says of its table: of all its rows, or of those of an area or period alike. */
const describing: ReadonlySet<string> = new Set(['nama_wilayah', 'nama', 'tingkat', 'acuan', 'simulasi', 'sumber'])

/**
 * Whether a column beside a number only says once more what the number is about: it differs between rows without marking
 * any of them, and is no number about recipients. An id of an area does as long as it is that of the row's own area.
 */
export function isDescribing(column: string, value: unknown, area: string): boolean {
	return describing.has(column) || (column === 'id_wilayah' && value === areaId(area))
}
