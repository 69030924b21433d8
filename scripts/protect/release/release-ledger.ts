import { broken, type Finding, type Rule } from '../../../src/issue/finding.ts'
import type { Bilingual } from '../../../src/schemas/bilingual.ts'
import type { AreaFinding } from './ledger/audit-areas.ts'
import type { ReleaseFinding } from './ledger/compare-release.ts'

export const releaseLedgerRule: Rule = {
	id: 'release-ledger',
	explanation: {
		id: 'Terbitan baru tidak membuka, sendiri atau lewat selisih, apa yang disamarkan terbitan sebelumnya.',
		en: 'A new release does not open, by itself or by difference, what an earlier one hid.',
	},
}

type Kind = ReleaseFinding['kind'] | AreaFinding['kind'] | 'unrecorded'

/** Release 0 stands for the period before. */
function earlier(release: number): Bilingual {
	return release === 0
		? { id: 'periode sebelumnya', en: 'the period before' }
		: { id: `terbitan ${release}`, en: `release ${release}` }
}

const expected: Readonly<Record<Kind, (release: number) => Bilingual>> = {
	unhidden: (release) => ({
		id: `sel yang disamarkan seperti di terbitan ${release}`,
		en: `a cell hidden as in release ${release}`,
	}),
	'newly-hidden': (release) => ({
		id: `sel yang ditampilkan seperti di terbitan ${release}`,
		en: `a cell shown as in release ${release}`,
	}),
	difference: (release) => ({
		id: `tidak ada perubahan tersamar yang dapat dihitung dari terbitan ${release}`,
		en: `no hidden change that follows from release ${release}`,
	}),
	overlay: (release) => ({
		id: `tidak ada angka tersamar yang dapat dihitung dari wilayah ${earlier(release).id}`,
		en: `no hidden figure that follows from the areas of ${earlier(release).en}`,
	}),
	unexplained: (release) => ({
		id: `wilayah ${earlier(release).id}, atau perubahan yang tercatat di areas.csv`,
		en: `the areas of ${earlier(release).en}, or a change that areas.csv tells`,
	}),
	unproven: (release) => ({
		id: `cacah yang sama dengan terbitan ${release} di wilayah yang berubah`,
		en: `counts that agree with release ${release} where areas changed`,
	}),
	unrecorded: () => ({ id: 'sel seperti yang dicatat buku besar', en: 'a cell as the ledger records it' }),
}

const hints: Readonly<Record<Kind, Bilingual>> = {
	unhidden: {
		id: 'sel ini pernah disamarkan; jalankan npm run protect, yang tetap menyamarkannya',
		en: 'this cell was hidden before; run npm run protect, which keeps it hidden',
	},
	'newly-hidden': {
		id: 'sel ini sudah pernah terbit, sekarang harus disamarkan. Pilih: (1) keluarkan program dan periode ini dari baris masukan, maka terbitan lama tetap berlaku; atau (2) terima bahwa angka lamanya sudah diketahui orang, dan jalankan lagi dengan --accept-newly-hidden',
		en: 'this cell was published before and has to be hidden now. Choose: (1) leave this programme and period out of the rows, and the earlier release stays; or (2) accept that its earlier figure is known, and run again with --accept-newly-hidden',
	},
	difference: {
		id: 'perubahannya dapat dihitung dari kedua terbitan; keluarkan program dan periode ini dari baris masukan, maka terbitan lama tetap berlaku, atau terbitkan perubahannya bersama periode berikut',
		en: 'its change can be worked out from the two releases; leave this programme and period out of the rows, and the earlier release stays, or publish the change with the next period',
	},
	overlay: {
		id: 'wilayah ini berubah (areas.csv) dan angkanya dapat dihitung dari wilayah lama dan baru; pakai wilayah lama untuk periode ini',
		en: 'areas changed here (areas.csv) and the figure can be worked out from the old and new ones; keep the old areas for this period',
	},
	unexplained: {
		id: 'wilayah ini datang atau hilang sejak terbitan lama, dan angka wilayah lain ikut berubah; catat perubahannya di areas.csv (pecah, gabung, pindah, ganti-kode), atau pakai wilayah lama untuk periode ini',
		en: 'this area came or went since the earlier release, and figures of others changed with it; tell the change in areas.csv (pecah, gabung, pindah, ganti-kode), or keep the old areas for this period',
	},
	unproven: {
		id: 'wilayah di sini berubah dan jumlahnya tidak sama dengan terbitan lama, maka tidak dapat dibuktikan aman; pakai wilayah lama untuk periode ini, atau keluarkan program dan periode ini dari baris masukan',
		en: 'areas changed here and the counts are not those of the earlier release, so nothing can be proved; keep the old areas for this period, or leave this programme and period out of the rows',
	},
	unrecorded: {
		id: 'tabel dan buku besar tidak cocok; jalankan lagi npm run protect dan simpan semua berkas protected/ bersama-sama',
		en: 'table and ledger disagree; run npm run protect again and keep all files of protected/ together',
	},
}

/** What a release gives away, named by its place and never by its value. */
export function releaseLedger(kind: Kind, release: number, place: string): Finding {
	return broken(releaseLedgerRule, expected[kind](release), place, hints[kind])
}
