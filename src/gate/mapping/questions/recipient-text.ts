import type { Bilingual } from '../../../schemas/bilingual.ts'

/** Sentences about recipients of programmes. */
export const recipientText = {
	programme: { id: 'Ini penerima program apa?', en: 'Of which programme are these the recipients?' },
	programmeWhy: {
		id: 'Judul, lembar, dan nama berkas tidak menyebut satu program yang terdaftar.',
		en: 'Title, sheet and name of the file do not name one registered programme.',
	},
	aboveVillages: {
		id: 'Penerima hanya dapat diolah per desa atau kelurahan; tabel ini memuat wilayah di atasnya.',
		en: 'Recipients can only be taken by desa or kelurahan; this table holds areas above them.',
	},
	apart: (printed: number, added: number): Bilingual => ({
		id: `Jumlah penerima tertulis ${printed}, sedangkan rinciannya berjumlah ${added}.`,
		en: `The number of recipients is printed as ${printed}, but its parts add up to ${added}.`,
	}),
} as const
