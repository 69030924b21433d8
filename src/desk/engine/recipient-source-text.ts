import { dictionary } from '../../i18n/dictionary.ts'

/** Sentences of the source of recipients; the name of the office's own file is none of them, for it may name a person. */
export const recipientSentences = dictionary({
	id: {
		names: (programmes: string) => `Penerima ${programmes}`,
		source: 'Dihitung di kantor dari daftar penerima. Baris tentang orang tidak terbit.',
		copies: 'Satu daftar, dari kantor penerbit sendiri.',
		method: 'Penerima dihitung menurut desa dan kelurahan. Jumlah kecil dan angka yang menutupnya disamarkan.',
	},
	en: {
		names: (programmes: string) => `Recipients of ${programmes}`,
		source: 'Counted in the office from the list of recipients. Rows about people are not published.',
		copies: 'One list, from the publishing office itself.',
		method: 'Recipients are counted by desa and kelurahan. Small counts and the figures that cover them are hidden.',
	},
})
