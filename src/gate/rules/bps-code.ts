import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const bpsCodeRule: Rule = {
	id: 'bps-code',
	explanation: {
		id: 'Wilayah ditulis dengan kode Kemendagri; kode BPS belum dapat dipetakan dan ditolak.',
		en: 'Areas are given by Kemendagri codes; BPS codes cannot be mapped yet and are refused.',
	},
}

/** BPS and Kemendagri codes look alike and name different places, so one is never read as the other. */
export function bpsCode(heading: string): Finding | null {
	if (heading !== 'kode_bps') return null
	return broken(
		bpsCodeRule,
		{ id: 'kolom kode_wilayah berisi kode Kemendagri', en: 'a column kode_wilayah with Kemendagri codes' },
		heading,
		{
			id: 'ganti kode BPS dengan kode Kemendagri di kolom kode_wilayah; baris data belum diperiksa',
			en: 'replace BPS codes by Kemendagri codes in a column kode_wilayah; the rows are not checked yet',
		},
	)
}
