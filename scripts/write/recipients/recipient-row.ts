import { fullName } from '../../../src/format/area-name.ts'
import type { Cell } from '../../../src/gate/csv/csv-text.ts'
import { levelOfCode } from '../../../src/schemas/area-code.ts'
import type { ProtectedCell } from '../../../src/schemas/recipients.ts'

/** Headings of every published recipient table, in order. */
export const recipientColumns = [
	'kode_wilayah',
	'nama_wilayah',
	'tingkat',
	'program',
	'periode',
	'rincian',
	'kategori',
	'ukuran',
	'nilai',
	'status',
] as const

/** One row of a published recipient table. */
export type RecipientRow = Record<(typeof recipientColumns)[number], Cell>

/** A protected cell as a row; a hidden one has an empty value and the status Q. `name` is the area's full name. */
function recipientRow(cell: ProtectedCell, name: string): RecipientRow {
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
	}
}

type Names = {
	get(code: string): Parameters<typeof fullName>[0] | undefined
	ancestorsOf(code: string): Parameters<typeof fullName>[1]
}

/** The rows of a dataset, each area named once. */
export function* recipientRows(cells: readonly ProtectedCell[], names: Names): Generator<RecipientRow> {
	const known = new Map<string, string>()
	const nameOf = (code: string): string => {
		const kept = known.get(code)
		if (kept !== undefined) return kept
		const area = names.get(code)
		const name = area ? fullName(area, names.ancestorsOf(code), 'id') : code
		known.set(code, name)
		return name
	}
	for (const cell of cells) yield recipientRow(cell, nameOf(cell.area))
}
