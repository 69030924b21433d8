import { titleOf } from '../../../src/format/area-name.ts'
import type { ApiDistrict } from '../../../src/schemas/api-district.ts'
import type { DistrictFile, DistrictSum } from '../../../src/schemas/district-file.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'

/** The public record of an electoral district, `/api/v1/dapil/{id}.json`: the sums its page and the CSV have. */
export function apiDistrict(file: DistrictFile, indicators: ReadonlyMap<string, Pick<Indicator, 'unit'>>): ApiDistrict {
	const { district, regency, kecamatan, figures, programmes } = file
	return {
		dapil: district.id,
		nama_dapil: district.name,
		kode_kabupaten: regency.code,
		nama_kabupaten: titleOf(regency, 'id'),
		kursi: district.seats,
		kode_kecamatan: district.kecamatan,
		nama_kecamatan: kecamatan.map(({ area }) => area.name),
		pengamatan: figures.map(({ indicator, sums }) => {
			const known = indicators.get(indicator)
			if (!known) throw new RangeError(`a sum of "${indicator}" was made, which indicators.csv does not list`)
			return { indikator: indicator, satuan: known.unit, angka: sums.map(sumRecord) }
		}),
		penerima: programmes.map(({ programme, dataset, simulated, measure, sums }) => ({
			program: programme,
			sumber: dataset,
			simulasi: simulated,
			ukuran: measure,
			angka: sums.map(sumRecord),
		})),
	}
}

/** The counts of its kecamatan stand in their own records. */
function sumRecord({ period, value, status, published, of }: DistrictSum) {
	return { periode: period, nilai: value, status, kecamatan_terbit: published, kecamatan: of }
}
