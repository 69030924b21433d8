import type { ChangedCell } from '../../../src/schemas/figure-record.ts'
import { type FigureCell, figureCells } from './figure-table.ts'

type Pages = { id: string; en: string }

/** The cells that two states of a figure print differently, in both languages; one that is not there prints nothing. */
export function changedCells(before: Pages, after: Pages): ChangedCell[] {
	const [old, now] = [pairs(before), pairs(after)]
	const keys = new Set([...now.keys(), ...old.keys()])
	return [...keys].flatMap((key): ChangedCell[] => {
		const [was, is] = [old.get(key), now.get(key)]
		const place = is ?? was
		if (!place || was?.id.text === is?.id.text) return []
		return [
			{
				row: { id: place.id.row, en: place.en.row },
				column: { id: place.id.column, en: place.en.column },
				before: { id: was?.id.text ?? '', en: was?.en.text ?? '' },
				after: { id: is?.id.text ?? '', en: is?.en.text ?? '' },
			},
		]
	})
}

/** The cells by their Indonesian place, each with its twin; both pages print their tables in the same order. */
function pairs({ id, en }: Pages): Map<string, { id: FigureCell; en: FigureCell }> {
	const english = figureCells(en)
	return new Map(
		figureCells(id).flatMap((cell, index) => {
			const twin = english[index]
			return twin ? [[cell.key, { id: cell, en: twin }] as const] : []
		}),
	)
}
