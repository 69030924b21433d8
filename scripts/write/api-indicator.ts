import { publishedName } from '../../src/format/area-name.ts'
import type { ApiIndicator } from '../../src/schemas/api-indicator.ts'
import type { Caution } from '../../src/schemas/caution.ts'
import type { Dataset } from '../../src/schemas/dataset.ts'
import type { Figure } from '../../src/schemas/figure.ts'
import type { IndicatorFile } from '../../src/schemas/indicator-file.ts'

/** The public record of an indicator, `/api/v1/indikator/{id}.json`, from its generated file and the catalogue. */
export function apiIndicator(
	{ indicator, datasets, areas }: IndicatorFile,
	catalogue: readonly Dataset[],
): ApiIndicator {
	return {
		indikator: indicator.id,
		nama: indicator.name,
		singkatan: indicator.short,
		satuan: indicator.unit,
		jenis_ukuran: indicator.measure,
		desimal: indicator.decimals,
		arah_baik: indicator.better,
		tingkat_terendah: indicator.lowestLevel,
		...(indicator.smallDifference !== undefined && { beda_kecil: indicator.smallDifference }),
		kategori: indicator.categories,
		tema: indicator.theme,
		rumus: indicator.formula,
		definisi: indicator.definition,
		metode: indicator.method,
		sumber: catalogue.filter(({ id }) => datasets.includes(id)).map(sourceRecord),
		wilayah: areas.map(({ area, figures }) => ({
			kode_wilayah: area.code,
			nama_wilayah: publishedName(area),
			jenis: area.kind,
			angka: figures.map(figureRecord),
		})),
	}
}

function sourceRecord(dataset: Dataset): ApiIndicator['sumber'][number] {
	const { id, publisher, table, issued, simulated, cautions } = dataset
	return {
		sumber: id,
		penerbit: publisher,
		tabel: table,
		terbit: issued,
		simulasi: simulated,
		peringatan: cautions.map(cautionRecord),
	}
}

function cautionRecord({ kind, areas, periods, indicators, ...teks }: Caution) {
	return {
		jenis: kind ?? 'note',
		teks,
		...(areas && { kode_wilayah: areas }),
		...(periods && { periode: periods }),
		...(indicators && { indikator: indicators }),
	}
}

/** Words and coverage are left out where there are none: most figures have neither, and a phone loads them all. */
function figureRecord(figure: Figure): ApiIndicator['wilayah'][number]['angka'][number] {
	const coverage = figure.derivation?.coverage
	return {
		periode: figure.period,
		acuan: figure.reference,
		nilai: figure.category ?? figure.value,
		status: figure.status,
		sumber: figure.dataset,
		...(coverage && { cakupan: { ada: coverage.have, dari: coverage.of } }),
		...(figure.note && { catatan: figure.note }),
	}
}
