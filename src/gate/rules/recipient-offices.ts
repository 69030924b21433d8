import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const recipientOfficesRule: Rule = {
	id: 'recipient-offices',
	explanation: {
		id: 'Tabel beberapa kantor dijumlahkan hanya bila lengkap dan cocok: setiap desa ada tepat sekali, dan ambangnya tidak lebih rendah.',
		en: 'Tables of several offices are added up only where they are whole and fit: each village is there just once, and no threshold is lower.',
	},
}

/**
 * Why tables of several offices cannot be added up:
 * - `missing`: areas of the whole that no office has a table of: a sum without them would be a partial one;
 * - `outside`: an office has areas outside the whole;
 * - `twice`: two offices have the same area;
 * - `threshold`: an office protects by a lower threshold than the whole is to be published with;
 * - `scope`: the sidecar does not name the one area that is added up;
 * - `simulated`: a simulation and real figures together;
 * - `nothing`: an office has published no table, or none of those that are asked for;
 * - `unhidden`: an office shows what its own ledger hid.
 */
export type OfficesReason =
	| 'missing'
	| 'outside'
	| 'twice'
	| 'threshold'
	| 'scope'
	| 'simulated'
	| 'nothing'
	| 'unhidden'

const words: Readonly<Record<OfficesReason, { expected: Bilingual; hint: Bilingual }>> = {
	missing: {
		expected: {
			id: 'tabel program dan periode ini untuk semua desa di wilayah yang dijumlahkan',
			en: 'a table of this programme and period for all villages of the area that is added up',
		},
		hint: {
			id: 'sebut juga folder kantor wilayah itu, atau minta kantornya menerbitkan tabelnya (jumlah 0 pun terbit); bila program atau periode ini memang tidak dijumlahkan, sebut yang dijumlahkan saja dengan --programme dan --period',
			en: 'name the folder of that office, too, or ask the office to publish the table (a count of 0 is published as well); where this programme or period is not to be added up, name those that are with --programme and --period',
		},
	},
	outside: {
		expected: { id: 'wilayah di dalam wilayah yang dijumlahkan', en: 'areas inside the area that is added up' },
		hint: {
			id: 'kantor ini memuat wilayah lain; periksa scope di sidecar gabungan, atau keluarkan folder kantor ini',
			en: 'this office holds other areas; check scope in the sidecar of the whole, or leave the folder of this office out',
		},
	},
	twice: {
		expected: { id: 'setiap wilayah dari satu kantor saja', en: 'each area from one office only' },
		hint: {
			id: 'dua kantor menerbitkan tabel wilayah ini; sebut satu saja, yaitu yang berwenang atasnya',
			en: 'two offices have published a table of this area; name one of them, the one that is in charge of it',
		},
	},
	threshold: {
		expected: {
			id: 'ambang (threshold) yang tidak lebih rendah daripada ambang gabungan',
			en: 'a threshold that is not lower than that of the whole',
		},
		hint: {
			id: 'kantor ini menampilkan jumlah yang di portal gabungan harus disamarkan; samakan threshold di portal.yaml, lalu kantor itu menjalankan npm run protect lagi',
			en: 'this office shows counts that the portal of the whole has to hide; agree on the threshold in portal.yaml, then let that office run npm run protect again',
		},
	},
	scope: {
		expected: {
			id: 'scope berisi satu kode wilayah, yang melingkupi semua kantor',
			en: 'a scope with one area code, of the area around all offices',
		},
		hint: {
			id: 'isi scope di sidecar gabungan dengan kode provinsi (atau 00), misalnya scope: ["99"]',
			en: 'give the code of the province (or 00) as scope in the sidecar of the whole, such as scope: ["99"]',
		},
	},
	simulated: {
		expected: {
			id: 'simulated yang sama di sidecar gabungan dan di semua tabel kantor',
			en: 'the same simulated in the sidecar of the whole and in all tables of the offices',
		},
		hint: {
			id: 'angka simulasi tidak dijumlahkan dengan angka sungguhan; periksa simulated di kedua sidecar',
			en: 'simulated figures are not added to real ones; check simulated in both sidecars',
		},
	},
	nothing: {
		expected: {
			id: 'tabel terlindung yang diminta, di protected/',
			en: 'the protected tables asked for, in protected/',
		},
		hint: {
			id: 'kantor ini belum menerbitkan tabel itu; jalankan npm run protect di kantornya, atau periksa ejaan --programme dan --period',
			en: 'this office has not published such a table; run npm run protect in that office, or check the spelling of --programme and --period',
		},
	},
	unhidden: {
		expected: {
			id: 'sel yang disamarkan seperti dalam buku besar kantor',
			en: "a cell hidden as in the office's ledger",
		},
		hint: {
			id: 'sel ini pernah disamarkan oleh kantornya; ambil lagi semua berkas protected/ dari kantor itu, atau jalankan lagi npm run protect di sana',
			en: 'the office hid this cell before; take all files of its protected/ anew, or run npm run protect there again',
		},
	},
}

/** @param place the areas, tables or words in question; never a value of a cell */
export function recipientOffices(reason: OfficesReason, place: string): Finding {
	const { expected, hint } = words[reason]
	return broken(recipientOfficesRule, expected, place, hint)
}
