import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const boundaryCodeRule: Rule = {
	id: 'boundary-code',
	explanation: {
		id: 'Setiap batas punya sifat kode_wilayah, dan setiap wilayah hanya punya satu batas di seluruh folder boundaries/.',
		en: 'Each boundary has a property kode_wilayah, and each area has one boundary in all of boundaries/.',
	},
}

/** The property is absent, or no text. */
export function boundaryWithoutCode(received: unknown): Finding {
	const said = received === undefined ? 'no kode_wilayah' : JSON.stringify(received)
	return broken(
		boundaryCodeRule,
		{
			id: 'sifat kode_wilayah berisi kode sebagai teks, misalnya "35.29"',
			en: 'a property kode_wilayah with a code as text, such as "35.29"',
		},
		said,
		{
			id: 'beri nama kode_wilayah pada kolom kodenya, dan simpan sebagai teks, bukan angka',
			en: 'call the column of codes kode_wilayah and store it as text, not as a number',
		},
	)
}

export function boundaryTwice(code: string, before: string): Finding {
	return broken(
		boundaryCodeRule,
		{
			id: `satu batas untuk satu wilayah; ${before} sudah memuatnya`,
			en: `one boundary an area; ${before} holds one already`,
		},
		code,
		{
			id: 'hapus salah satunya; pulau-pulau satu wilayah digabung menjadi satu MultiPolygon',
			en: 'remove one; islands of one area are joined into one MultiPolygon',
		},
	)
}
