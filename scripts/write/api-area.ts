import { fullName, titleOf } from '../../src/format/area-name.ts'
import type { ApiArea } from '../../src/schemas/api-area.ts'
import type { Area } from '../../src/schemas/area.ts'
import type { AreaFile } from '../../src/schemas/area-file.ts'
import type { Derivation, Figure } from '../../src/schemas/figure.ts'
import type { Indicator } from '../../src/schemas/indicator.ts'
import type { RecipientSeries } from '../../src/schemas/recipient-files.ts'
import type { Unit } from '../../src/schemas/unit.ts'
import { apiRecipients } from './recipients/api-recipients.ts'

type Units = ReadonlyMap<string, Pick<Indicator, 'unit'>>
type Derived = ApiArea['turunan'][number]

/** The public record of an area, `/api/v1/wilayah/{kode}.json`, from its generated file and its recipients. */
export function apiArea(file: AreaFile, indicators: Units, recipients: readonly RecipientSeries[] = []): ApiArea {
	const figures = file.series.flatMap(({ indicator, figures }) => figures.map((figure) => ({ indicator, figure })))
	const parent = file.ancestors.at(-1)
	const record: ApiArea = {
		kode_wilayah: file.area.code,
		nama_wilayah: fullName(file.area, file.ancestors, 'id'),
		tingkat: file.area.level,
		induk: parent ? namedArea(parent) : null,
		dalam: file.children.map(({ area }) => namedArea(area)),
		pengamatan: [],
		turunan: [],
		penerima: recipients.map(apiRecipients),
	}
	for (const { indicator, figure } of figures) {
		const shared = figureRecord(indicator, figure, unitOf(indicator, indicators))
		if (figure.derivation) record.turunan.push({ ...shared, ...derivationRecord(figure.derivation) })
		else if (figure.dataset !== null)
			record.pengamatan.push({ ...shared, sumber: figure.dataset, ...(figure.line && { baris: figure.line }) })
	}
	return record
}

function namedArea(area: Area): ApiArea['dalam'][number] {
	return { kode_wilayah: area.code, nama_wilayah: titleOf(area, 'id'), tingkat: area.level }
}

function unitOf(indicator: string, indicators: Units): Unit {
	const known = indicators.get(indicator)
	if (!known) throw new RangeError(`a figure of "${indicator}" was generated, which indicators.csv does not list`)
	return known.unit
}

function figureRecord(indicator: string, figure: Figure, unit: Unit) {
	return {
		indikator: indicator,
		periode: figure.period,
		acuan: figure.reference,
		nilai: figure.category ?? figure.value,
		satuan: unit,
		status: figure.status,
		catatan: figure.note,
	}
}

function derivationRecord({ formula, inputs, coverage }: Derivation): Pick<Derived, 'rumus' | 'masukan' | 'cakupan'> {
	return {
		rumus: formula,
		masukan: inputs.map(({ indicator, period, areas }) => ({ indikator: indicator, periode: period, wilayah: areas })),
		cakupan: coverage && { ada: coverage.have, dari: coverage.of },
	}
}
