import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { AmendmentFault, AmendmentReason } from '../register/area-amendment.ts'

export const areaAmendmentRule: Rule = {
	id: 'area-amendment',
	explanation: {
		id: 'Baris areas.csv cocok dengan register: jenis, induk, kode asal dan nama lama.',
		en: 'A row of areas.csv fits the register: kind, parent, origin and former name.',
	},
}

const wording: Readonly<Record<AmendmentReason, { column: string; hint: Bilingual }>> = {
	level: {
		column: 'jenis',
		hint: { id: 'samakan jenis dengan panjang kodenya', en: 'make the kind fit the length of the code' },
	},
	'known-area': {
		column: 'kode_wilayah',
		hint: {
			id: 'wilayah ini sudah terdaftar; pakai peristiwa koreksi atau ganti-nama',
			en: 'this area is registered already; use koreksi or ganti-nama',
		},
	},
	'unknown-area': {
		column: 'kode_wilayah',
		hint: { id: 'wilayah ini belum terdaftar; pakai peristiwa tambah', en: 'this area is not registered; use tambah' },
	},
	'unknown-parent': {
		column: 'kode_wilayah',
		hint: { id: 'tambahkan dahulu wilayah induknya', en: 'add the parent area first' },
	},
	'unknown-origin': {
		column: 'kode_asal',
		hint: {
			id: 'isi kode wilayah asalnya yang terdaftar, setingkat dengan wilayah ini',
			en: 'give the registered code it came from, of the same level',
		},
	},
	'inner-area': {
		column: 'kode_wilayah',
		hint: {
			id: 'wilayah di dalamnya juga perlu baris: pindah atau ganti-kode dengan kode barunya, gabung, atau hapus',
			en: 'the areas inside need rows, too: pindah or ganti-kode with their new codes, gabung, or hapus',
		},
	},
	'former-name': {
		column: 'nama_lama',
		hint: {
			id: 'tulis nama lama persis seperti di register, atau hapus baris ini bila register sudah diperbarui',
			en: 'write the former name as in the register, or remove the row if the register is up to date',
		},
	},
}

/** The finding for an amendment that does not fit the register, and the column to look at. */
export function areaAmendment(fault: AmendmentFault): { column: string; finding: Finding } {
	const { column, hint } = wording[fault.reason]
	return { column, finding: broken(areaAmendmentRule, fault.expected, fault.received, hint) }
}
