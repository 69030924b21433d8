import { areaOfPublished } from '../../format/area-name.ts'
import type { ApiIndicator } from '../../schemas/api-indicator.ts'
import type { Area } from '../../schemas/area.ts'
import { levelOfCode } from '../../schemas/area-level.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Caution } from '../../schemas/caution.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { parsePeriod } from '../../schemas/period-parts.ts'
import type { DatedFigure } from '../../statistics/figure-state.ts'

/** A figure as comparisons need it; year and month of its reference are read once, for every redraw asks for them. */
export type CompareFigure = DatedFigure & { dataset: string | null; year: number; month: number | undefined }

/** An area with all its figures of one indicator, oldest first. */
export type CompareArea = { area: Area; figures: readonly CompareFigure[] }

/** Who published the figures, for the line under the chart, and what must be known of them. */
export type CompareSource = {
	id: string
	publisher: Bilingual
	table: Bilingual
	issued: string
	simulated: boolean
	cautions: readonly Caution[]
}

/** What a comparison must know of what it compares: an indicator of the register, or recipients per 1,000 families. */
export type ComparedIndicator = Pick<
	Indicator,
	'id' | 'name' | 'unit' | 'measure' | 'decimals' | 'better' | 'lowestLevel' | 'smallDifference'
>

/** One indicator over areas: what a comparison is made from, at build time and in the browser. */
export type CompareData = {
	indicator: ComparedIndicator
	/** The unit in words where the indicator's own would mislead: "per 1.000 keluarga". */
	unitWords: Bilingual | null
	sources: readonly CompareSource[]
	areas: ReadonlyMap<string, CompareArea>
}

/** The public record of an indicator as comparisons use it. Words of category indicators are no numbers. */
export function compareData(record: ApiIndicator): CompareData {
	return {
		indicator: indicatorOf(record),
		unitWords: null,
		sources: record.sumber.map((one) => ({
			id: one.sumber,
			publisher: one.penerbit,
			table: one.tabel,
			issued: one.terbit,
			simulated: one.simulasi,
			cautions: one.peringatan.map(cautionOf),
		})),
		areas: new Map(record.wilayah.map((one) => [one.kode_wilayah, areaOf(one, record.rumus ?? '')])),
	}
}

function cautionOf(one: ApiIndicator['sumber'][number]['peringatan'][number]): Caution {
	return {
		...one.teks,
		kind: one.jenis,
		...(one.kode_wilayah && { areas: one.kode_wilayah }),
		...(one.periode && { periods: one.periode }),
		...(one.indikator && { indicators: one.indikator }),
	}
}

function indicatorOf(record: ApiIndicator): ComparedIndicator {
	return {
		id: record.indikator,
		name: record.nama,
		unit: record.satuan,
		measure: record.jenis_ukuran,
		decimals: record.desimal,
		better: record.arah_baik,
		lowestLevel: record.tingkat_terendah,
		...(record.beda_kecil !== undefined && { smallDifference: record.beda_kecil }),
	}
}

/** Read when an area is drawn: a phone does not wait for the eighty that are not. */
function areaOf(one: ApiIndicator['wilayah'][number], formula: string): CompareArea {
	let area: Area | undefined
	let figures: readonly CompareFigure[] | undefined
	return {
		get area() {
			area ??= areaOfPublished({
				code: one.kode_wilayah,
				name: one.nama_wilayah,
				kind: one.jenis,
				level: levelOfCode(one.kode_wilayah) ?? 'desa-kelurahan',
			})
			return area
		},
		get figures() {
			figures ??= one.angka.map((figure) => figureOf(figure, formula))
			return figures
		},
	}
}

function figureOf(figure: ApiIndicator['wilayah'][number]['angka'][number], formula: string): CompareFigure {
	const { year = Number.NaN, month } = parsePeriod(figure.acuan) ?? {}
	const coverage = figure.cakupan ? { have: figure.cakupan.ada, of: figure.cakupan.dari } : null
	return {
		period: figure.periode,
		reference: figure.acuan,
		year,
		month,
		status: figure.status,
		value: typeof figure.nilai === 'number' ? figure.nilai : null,
		dataset: figure.sumber,
		derivation: figure.sumber === null ? { formula, inputs: [], coverage } : null,
	}
}
