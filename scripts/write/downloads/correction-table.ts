import { csvLine } from '../../../src/gate/csv/csv-text.ts'
import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { areaId } from '../../../src/schemas/area-id.ts'
import type { Correction } from '../../../src/schemas/correction.ts'
import { changedValueCells, changedValueColumns } from './changed-value-cells.ts'

const columns = [...changedValueColumns, 'pernah_tampil', 'alasan', 'sumber', 'id_wilayah'] as const

const kinds = { figure: 'angka', name: 'nama', unit: 'satuan' } as const

/** All corrections as lines of one published CSV, headings first, newest first. */
export function correctionTable(corrections: readonly Correction[], register: Pick<AreaRegister, 'get'>): string[] {
	const rows = corrections.map((one) =>
		csvLine([
			...changedValueCells({ ...one, day: one.date, kind: kinds[one.kind] }, register),
			one.shown ? 'ya' : 'tidak',
			one.reason.id,
			one.source.id,
			one.area === null ? null : areaId(one.area),
		]),
	)
	return [csvLine(columns), ...rows]
}
