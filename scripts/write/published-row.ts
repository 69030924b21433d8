import type { Cell } from '../../src/gate/csv/csv-text.ts'
import type { Area } from '../../src/schemas/area.ts'
import type { Derivation, Figure } from '../../src/schemas/figure.ts'
import { comparePeriods } from '../../src/schemas/period.ts'
import type { Unit } from '../../src/schemas/unit.ts'

/** Headings of every published observation table, in order. */
export const publishedColumns = [
	'kode_wilayah',
	'nama_wilayah',
	'tingkat',
	'indikator',
	'periode',
	'nilai',
	'satuan',
	'status',
	'catatan',
] as const

/** One row of a published observation table. */
export type PublishedRow = Record<(typeof publishedColumns)[number], Cell>

/** A figure as a row; `name` is the full name of the area. */
export function publishedRow(area: Area, name: string, indicator: string, unit: Unit, figure: Figure): PublishedRow {
	return {
		kode_wilayah: area.code,
		nama_wilayah: name,
		tingkat: area.level,
		indikator: indicator,
		periode: figure.period,
		nilai: figure.category ?? figure.value,
		satuan: unit,
		status: figure.status,
		catatan: remark(figure),
	}
}

/** Order of rows: area, then indicator, then period. */
export function compareRows(a: PublishedRow, b: PublishedRow): number {
	return (
		compareText(a.kode_wilayah, b.kode_wilayah) ||
		compareText(a.indikator, b.indikator) ||
		comparePeriods(String(a.periode), String(b.periode))
	)
}

function compareText(a: Cell, b: Cell): number {
	return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}

/** The note; a derived figure carries its formula and coverage there, so that the row explains itself. */
function remark(figure: Figure): string | null {
	const parts = [figure.note, figure.derivation && recipe(figure.derivation)].filter((part) => part !== null)
	return parts.length === 0 ? null : parts.join('; ')
}

function recipe({ formula, coverage }: Derivation): string {
	const written = `rumus: ${formula}`
	return coverage ? `${written}; cakupan: ${coverage.have} dari ${coverage.of}` : written
}
