import type { Cell } from '../../../src/gate/csv/csv-text.ts'
import type { Area } from '../../../src/schemas/area.ts'
import { areaId } from '../../../src/schemas/area-id.ts'
import type { Derivation, Figure } from '../../../src/schemas/figure.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { comparePeriods } from '../../../src/schemas/period.ts'
import { type figureColumns, sayInRow } from '../../../src/schemas/published-columns.ts'

/** One row of a published table of figures. */
export type PublishedRow = Record<(typeof figureColumns)[number], Cell>

/** What a row tells of its place: an area with its full name, and a measure. */
export type RowPlace = { area: Area; name: string; indicator: Pick<Indicator, 'id' | 'unit'>; simulated: boolean }

/** A figure as a row. Words stand in a column of their own, so that every program reads `nilai` as numbers. */
export function publishedRow(place: RowPlace, figure: Omit<Figure, 'comparison' | 'dataset'>): PublishedRow {
	const { area, name, indicator, simulated } = place
	return {
		kode_wilayah: area.code,
		nama_wilayah: name,
		tingkat: area.level,
		indikator: indicator.id,
		periode: figure.period,
		nilai: figure.value,
		satuan: indicator.unit,
		status: figure.status,
		catatan: remark(figure),
		acuan: figure.reference,
		kategori: figure.category,
		jumlah_salinan: figure.copies,
		simulasi: sayInRow(simulated),
		id_wilayah: areaId(area.code),
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
function remark(figure: Pick<Figure, 'note' | 'derivation'>): string | null {
	const parts = [figure.note, figure.derivation && recipe(figure.derivation)].filter((part) => part !== null)
	return parts.length === 0 ? null : parts.join('; ')
}

function recipe({ formula, coverage }: Derivation): string {
	const written = `rumus: ${formula}`
	return coverage ? `${written}; cakupan: ${coverage.have} dari ${coverage.of}` : written
}
