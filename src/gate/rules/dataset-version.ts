import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const datasetVersionRule: Rule = {
	id: 'dataset-version',
	explanation: {
		id: 'Berkas di versions/ ditulis npm run record, menurut nomor versi tabelnya, dan tidak diubah sesudahnya.',
		en: 'Files in versions/ are written by npm run record, by the version of their table, and are not changed afterwards.',
	},
}

const restore: Bilingual = {
	id: 'ambil kembali berkas ini dari riwayat repositori; versi yang tidak boleh dibaca lagi ditarik dengan npm run record -- --withdraw',
	en: 'restore this file from the history of the repository; a version that may be read no more is withdrawn with npm run record -- --withdraw',
}

/** A file or folder that no list of versions names. */
export function unlistedVersion(name: string): Finding {
	return broken(
		datasetVersionRule,
		{ id: 'hanya yang disebut versions.json', en: 'only what versions.json names' },
		name,
		{
			id: 'keluarkan dari versions/, atau ambil kembali versions.json',
			en: 'move it out of versions/, or restore versions.json',
		},
	)
}

/** A list of versions that the schema does not know, or that does not hang together. */
export function versionListContent(expected: Bilingual, received: string | null = null): Finding {
	return broken(datasetVersionRule, expected, received, restore)
}

/** A table that is not there, cannot be unpacked, or has other bytes than were published. */
export function versionBytes(received: Bilingual | null): Finding {
	return broken(
		datasetVersionRule,
		{ id: 'bita yang sama dengan saat terbit', en: 'the bytes that were published' },
		received,
		restore,
	)
}
