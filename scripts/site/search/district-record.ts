import { fullName } from '../../../src/format/area-name.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { ElectoralDistrict } from '../../../src/schemas/electoral-district.ts'
import { addressIn } from '../../ground/address/address-in.ts'
import type { SearchRecord } from './search-record.ts'

/** Where the areas of a district are looked up. */
export type DistrictPlaces = { get(code: string): Area | undefined; ancestorsOf(code: string): readonly Area[] }

const kind = { id: 'Daerah pemilihan', en: 'Electoral district' } as const

/** An electoral district by its name and the names of its kecamatan. */
export function districtRecord(
	{ id, name, regency, kecamatan }: ElectoralDistrict,
	{ get, ancestorsOf }: DistrictPlaces,
	language: Language,
): SearchRecord {
	const names = kecamatan.flatMap((code) => get(code)?.name ?? []).join(', ')
	const around = get(regency)
	const place = around ? fullName(around, ancestorsOf(regency), language, { province: true }) : ''
	const title = name[language]
	return {
		url: addressIn(language, `/dapil/${id}/`),
		language,
		content: [`${title}. ${title}.`, `${kind[language]}, dapil DPRD ${around?.name ?? ''}`, names].join('\n'),
		meta: { title, kind: kind[language], place, code: id, summary: names },
		filters: { jenis: ['wilayah'], tempat: around ? [around.name] : [], tahun: [] },
	}
}
