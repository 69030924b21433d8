import { fullName } from '../../../src/format/area-name.ts'
import { addressIn } from '../../../src/schemas/address-in.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { ElectoralDistrict } from '../../../src/schemas/electoral-district.ts'
import { otherThan } from './other-language.ts'
import { placeFilter } from './place-filter.ts'
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
	return {
		url: addressIn(language, `/dapil/${id}/`),
		language,
		words: {
			key: `${kind[language]} dapil DPRD`,
			lead: `${around?.name ?? ''} ${names}`,
			body: '',
			other: name[otherThan(language)],
		},
		meta: { title: name[language], kind: kind[language], place, summary: names },
		jenis: 'wilayah',
		simulated: false,
		tempat: around ? placeFilter(around, ancestorsOf(regency)) : [],
		tahun: [],
	}
}
