import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const recipientDuplicateRule: Rule = {
	id: 'recipient-duplicate',
	explanation: {
		id: 'Dalam berkas berisi jumlah, satu desa, program, periode, dan rincian hanya ada di satu baris.',
		en: 'In a counted file a village, programme, period and breakdown stand in one row only.',
	},
}

/** The row says again what a row above says; in a record-level file rows may of course be alike. */
export function recipientDuplicate(): Finding {
	return broken(
		recipientDuplicateRule,
		{
			id: 'setiap desa, program, periode, dan rincian satu kali',
			en: 'each village, programme, period and breakdown once',
		},
		null,
		{
			id: 'baris di atas sudah memuat desa, program, periode, dan rincian ini; gabungkan, atau hapus salah satunya',
			en: 'a row above holds this village, programme, period and breakdown; merge them or remove one',
		},
	)
}
