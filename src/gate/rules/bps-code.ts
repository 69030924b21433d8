import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const bpsCodeRule: Rule = {
	id: 'bps-code',
	explanation: {
		id: 'Wilayah ditulis dengan kode Kemendagri; kode BPS ditolak di sini. Meja data memetakannya menurut bps-codes.csv.',
		en: 'Areas are given by Kemendagri codes; BPS codes are refused here. The desk maps them by bps-codes.csv.',
	},
}

/**
 * BPS and Kemendagri codes look alike and name different places, so one is never read as the other.
 * @param known headings of the table: the one that pairs both codes has such a column
 */
export function bpsCode(heading: string, known: readonly string[] = []): Finding | null {
	if (heading !== 'kode_bps' || known.includes(heading)) return null
	return broken(
		bpsCodeRule,
		{ id: 'kolom kode_wilayah berisi kode Kemendagri', en: 'a column kode_wilayah with Kemendagri codes' },
		heading,
		{
			id: 'baca berkas aslinya dengan meja data, yang memetakannya menurut bps-codes.csv, atau ganti dengan kode Kemendagri di kolom kode_wilayah; baris data belum diperiksa',
			en: 'read the original file at the desk, which maps them by bps-codes.csv, or replace them by Kemendagri codes in a column kode_wilayah; the rows are not checked yet',
		},
	)
}
