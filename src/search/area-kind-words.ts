import type { AreaKind } from '../schemas/area.ts'

/** Words and abbreviations for kinds of areas as people type them, in both languages, and what each may mean. */
const kinds: Readonly<Record<string, readonly AreaKind[]>> = {
	prov: ['provinsi'],
	propinsi: ['provinsi'],
	provinsi: ['provinsi'],
	province: ['provinsi'],
	kab: ['kabupaten'],
	kabupaten: ['kabupaten'],
	regency: ['kabupaten'],
	kota: ['kota'],
	kotamadya: ['kota'],
	kodya: ['kota'],
	city: ['kota'],
	municipality: ['kota'],
	kec: ['kecamatan'],
	kecamatan: ['kecamatan'],
	subdistrict: ['kecamatan'],
	district: ['kecamatan'],
	ds: ['desa'],
	desa: ['desa'],
	kampung: ['desa'],
	village: ['desa', 'kelurahan'],
	villages: ['desa', 'kelurahan'],
	kel: ['kelurahan'],
	kelurahan: ['kelurahan'],
	lurah: ['kelurahan'],
	daerah: ['provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'kelurahan'],
}

/** The kinds that a word means; nothing for other words. */
export function kindsMeant(word: string): readonly AreaKind[] | undefined {
	return Object.hasOwn(kinds, word) ? kinds[word] : undefined
}
