import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const personalIdentityNumberRule: Rule = {
	id: 'personal-identity-number',
	explanation: {
		id: 'NIK dan nomor KK (16 angka) tidak ada di masukan mana pun, juga yang berspasi, terpotong, atau rusak oleh Excel.',
		en: 'No input holds identity or family-card numbers (16 digits), also not with separators, cut, or damaged by Excel.',
	},
}

/** Never says what was received: reports are public. */
export function personalIdentityNumber(): Finding {
	return broken(
		personalIdentityNumberRule,
		{ id: 'tanpa nomor identitas (NIK, KK)', en: 'no identity number (NIK, KK)' },
		null,
		{
			id: 'hapus nomornya; portal hanya memerlukan jumlah atau baris tanpa identitas',
			en: 'remove the number; the portal needs counts, or rows without identity',
		},
	)
}

/** A column that holds little but numbers of 15 or 16 digits: refused whatever they are, without exception. */
export function identityNumberColumn(): Finding {
	return broken(
		personalIdentityNumberRule,
		{ id: 'tanpa kolom 15 atau 16 digit', en: 'no column of 15 or 16 digits' },
		null,
		{
			id: 'hapus kolomnya; kolom berisi nomor 16 angka selalu ditolak dan tidak dapat dikecualikan',
			en: 'remove the column; a column of 16-digit numbers is always refused and cannot be allowed',
		},
	)
}
