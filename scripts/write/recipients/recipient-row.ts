import { fullName } from '../../../src/format/area-name.ts'
import type { Cell } from '../../../src/gate/csv/csv-text.ts'
import { referencePeriod } from '../../../src/gate/read/reference-period.ts'
import { levelOfCode } from '../../../src/schemas/area-code.ts'
import { areaId } from '../../../src/schemas/area-id.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import { type recipientColumns, sayInRow } from '../../../src/schemas/published-columns.ts'
import type { ProtectedCell } from '../../../src/schemas/recipients.ts'

/** One row of a published recipient table. */
export type RecipientRow = Record<(typeof recipientColumns)[number], Cell>

/** A protected cell as a row; a hidden one has an empty value and the status Q. `name` is the area's full name. */
function recipientRow(cell: ProtectedCell, name: string, dataset: RowDataset): RecipientRow {
	return {
		kode_wilayah: cell.area,
		nama_wilayah: name,
		tingkat: levelOfCode(cell.area) ?? '',
		program: cell.programme,
		periode: cell.period,
		rincian: cell.breakdown,
		kategori: cell.category,
		ukuran: cell.measure,
		nilai: cell.value,
		status: cell.status,
		acuan: referencePeriod(cell.period, dataset.reference_months),
		simulasi: sayInRow(dataset.simulated),
		id_wilayah: areaId(cell.area),
	}
}

type RowDataset = Pick<Dataset, 'reference_months' | 'simulated'>

type Names = {
	get(code: string): Parameters<typeof fullName>[0] | undefined
	ancestorsOf(code: string): Parameters<typeof fullName>[1]
}

/** The rows of a dataset, each area named once. */
export function* recipientRows(
	cells: readonly ProtectedCell[],
	dataset: RowDataset,
	names: Names,
): Generator<RecipientRow> {
	const known = new Map<string, string>()
	const nameOf = (code: string): string => {
		const kept = known.get(code)
		if (kept !== undefined) return kept
		const area = names.get(code)
		const name = area ? fullName(area, names.ancestorsOf(code), 'id') : code
		known.set(code, name)
		return name
	}
	for (const cell of cells) yield recipientRow(cell, nameOf(cell.area), dataset)
}
