import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import type { CorrectedValue } from '../../../src/schemas/correction.ts'

/** The columns that tables of changed figures have in common: when and how, of what, from which value to which. */
export const changedValueColumns = [
	'tanggal',
	'jenis',
	'dataset',
	'indikator',
	'kode_wilayah',
	'nama_wilayah',
	'periode',
	'nilai_lama',
	'nilai_baru',
] as const

/** A value that changed, with `null` for what it has not. */
export type ChangedValue = {
	day: string
	kind: string
	dataset: string | null
	indicator: string | null
	area: string | null
	period: string | null
	before: CorrectedValue
	after: CorrectedValue
}

/** The cells of these columns; the name of an area is that of the register. */
export function changedValueCells(
	{ day, kind, dataset, indicator, area, period, before, after }: ChangedValue,
	register: Pick<AreaRegister, 'get'>,
): CorrectedValue[] {
	const name = area === null ? null : (register.get(area)?.name ?? '')
	return [day, kind, dataset, indicator, area, name, period, before, after]
}
