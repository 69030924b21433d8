import type { AreaKind } from '../schemas/area.ts'
import type { Language } from '../schemas/bilingual.ts'

const kindNames: Readonly<Record<Language, Readonly<Record<AreaKind, string>>>> = {
	id: {
		negara: 'Negara',
		provinsi: 'Provinsi',
		kabupaten: 'Kabupaten',
		kota: 'Kota',
		kecamatan: 'Kecamatan',
		desa: 'Desa',
		kelurahan: 'Kelurahan',
	},
	en: {
		negara: 'Country',
		provinsi: 'Province',
		kabupaten: 'Kabupaten (regency)',
		kota: 'Kota (city)',
		kecamatan: 'Kecamatan (district)',
		desa: 'Desa (village)',
		kelurahan: 'Kelurahan (urban village)',
	},
}

/** What an area is, in words; English explains the official term. */
export function kindName(kind: AreaKind, language: Language): string {
	return kindNames[language][kind]
}
