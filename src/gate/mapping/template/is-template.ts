import type { SourceFile, SourceSheet } from '../workbook/source-file.ts'
import { readMarker, type TemplateMarker } from './template-shape.ts'

/** Rows searched for the marker and for the row of ids: an office may put a title above. */
export const SEARCHED_ROWS = 10

/** True for a template of this portal, filled in or not. */
export function isTemplate({ sheets }: SourceFile): boolean {
	return sheets.some((sheet) => markerIn(sheet) !== null)
}

/** What a sheet of a template says of itself to the machine. */
export function markerIn({ rows }: SourceSheet): TemplateMarker | null {
	for (const row of rows.slice(0, SEARCHED_ROWS)) {
		const marker = readMarker(row[0]?.text ?? '')
		if (marker) return marker
	}
	return null
}
