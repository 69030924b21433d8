import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const recipientUnitRule: Rule = {
	id: 'recipient-unit',
	explanation: {
		id: 'Jumlah penerima memakai satuan programnya (satuan_penerima); keluarga, orang, dan kelompok tidak bercampur.',
		en: "Recipients are counted in the programme's own unit (satuan_penerima); families, people and groups are never mixed.",
	},
}

const unitWords = /keluarga|kpm|kk|orang|jiwa|anggota|kelompok|rumah_?tangga|rtm|rts/

/** A heading that counts in a unit of its own, such as `jumlah_orang`. */
export function unitInHeading(heading: string): Finding | null {
	const plain = heading.toLowerCase().replaceAll(' ', '_')
	if (!/^(?:jumlah|banyak(?:nya)?|total)_/.test(plain) || !unitWords.test(plain)) return null
	return broken(
		recipientUnitRule,
		{ id: 'kolom jumlah, dalam satuan programnya', en: 'a column jumlah, in the unit of the programme' },
		null,
		{
			id: 'beri judul jumlah; satuannya mengikuti satuan_penerima program di programmes.csv',
			en: 'call it jumlah; its unit is satuan_penerima of the programme in programmes.csv',
		},
	)
}

/** Groups have neither sex nor age; these columns are about people. */
export function personOfGroup(): Finding {
	return broken(
		recipientUnitRule,
		{
			id: 'tanpa jenis kelamin, umur, atau disabilitas untuk program yang dihitung dalam kelompok',
			en: 'no sex, age or disability for a programme counted in kelompok',
		},
		null,
		{
			id: 'kosongkan kolom ini untuk program yang satuannya kelompok; ciri anggota bukan ciri kelompok',
			en: 'leave this empty for a programme counted in groups; members have these traits, groups do not',
		},
	)
}
