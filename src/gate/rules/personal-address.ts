import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const personalAddressRule: Rule = {
	id: 'personal-address',
	explanation: {
		id: 'Alamat jalan, RT, atau RW tidak ada di masukan; tempat dinyatakan dengan kode wilayah.',
		en: 'No input holds street addresses or RT/RW; places are given by area codes.',
	},
}

/** Never says what was received: reports are public. */
export function personalAddress(): Finding {
	return broken(
		personalAddressRule,
		{ id: 'tanpa alamat jalan, RT, atau RW', en: 'no street address, RT or RW' },
		null,
		{
			id: 'hapus alamatnya; pakai kode desa atau kelurahan',
			en: 'remove the address; use the code of the desa or kelurahan',
		},
	)
}
