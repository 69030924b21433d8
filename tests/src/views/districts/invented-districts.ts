import type { DistrictFile, DistrictSum } from '../../../../src/schemas/district-file.ts'
import { sumOfPublished } from '../../../../src/statistics/sum-of-published.ts'
import { area } from '../invented-areas.ts'
import { put } from '../invented-site.ts'
import '../recipients/invented-recipients.ts'

/** A sum of counts; `null` is a suppressed one. */
function sum(period: string, ...values: (number | null)[]): DistrictSum {
	const parts = values.map((value) => ({ value, status: value === null ? ('Q' as const) : ('A' as const) }))
	return { period, ...sumOfPublished(parts), parts }
}

function district(
	id: string,
	codes: readonly string[],
	seats: number | null,
	sums: readonly DistrictSum[],
): DistrictFile {
	const name = `Dapil ${id}`
	return {
		district: { id, name: { id: name, en: `District ${id}` }, regency: '99.01', seats, kecamatan: [...codes] },
		regency: area('99.01'),
		kecamatan: codes.map((code) => ({ area: area(code), hasPage: true, inside: { desa: 3, kelurahan: 1 } })),
		figures: [],
		programmes: [{ programme: 'bantuan', dataset: 'contoh', simulated: true, measure: 'keluarga', sums: [...sums] }],
	}
}

/** Three districts: one whole, one with a suppressed kecamatan, one that had none before 2023. */
export const districts: DistrictFile[] = [
	district('satu', ['99.01.01', '99.01.02'], 7, [sum('2022', 700, 500), sum('2023', 800, 600)]),
	district('dua', ['99.01.01', '99.01.02'], null, [sum('2022', 100, 200), sum('2023', 300, null)]),
	district('tiga', ['99.01.02'], 5, [sum('2023', 0)]),
]

put('electoral-districts.json', districts)
