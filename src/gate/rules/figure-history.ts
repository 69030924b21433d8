import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const figureHistoryRule: Rule = {
	id: 'figure-history',
	explanation: {
		id: 'Berkas di figure-history/ ditulis npm run record, satu untuk setiap terbitan, dan tidak diubah sesudahnya.',
		en: 'Files in figure-history/ are written by npm run record, one a release, and are not changed afterwards.',
	},
}

/** A file that is named otherwise than the day of its release. */
export function figureHistoryName(name: string): Finding {
	return broken(figureHistoryRule, { id: '<tahun>-<bulan>-<hari>.json', en: '<year>-<month>-<day>.json' }, name, {
		id: 'keluarkan berkas ini dari figure-history/',
		en: 'move this file out of figure-history/',
	})
}

/** A file that the schema does not know. */
export function figureHistoryContent(expected: Bilingual): Finding {
	return broken(figureHistoryRule, expected, null, {
		id: 'ambil kembali berkas ini dari riwayat repositori, atau tulis ulang dengan npm run record',
		en: 'restore this file from the history of the repository, or write it anew with npm run record',
	})
}

/** A file that does not follow the one before: that one was changed, or removed, after it was recorded. */
export function figureHistoryChain(before: string | null): Finding {
	return broken(
		figureHistoryRule,
		{
			id: before ? `${before} seperti saat dicatat` : 'tidak ada terbitan sebelum ini',
			en: before ? `${before} as it was recorded` : 'no release before this one',
		},
		null,
		{
			id: 'ambil kembali semua berkas figure-history/ dari riwayat repositori; terbitan lama tidak boleh diubah atau dihapus',
			en: 'restore all files of figure-history/ from the history of the repository; old releases are neither changed nor removed',
		},
	)
}
