import type { Bilingual } from '../../../schemas/bilingual.ts'
import type { Breakdown } from '../../../schemas/recipients.ts'

/** Sentences about recipients of programmes. */
export const recipientText = {
	programme: { id: 'Ini penerima program apa?', en: 'Of which programme are these the recipients?' },
	programmeWhy: {
		id: 'Judul, lembar, dan nama berkas tidak menyebut satu program yang terdaftar.',
		en: 'Title, sheet and name of the file do not name one registered programme.',
	},
	breakdown: {
		id: 'Rincian mana yang dipakai?',
		en: 'Which breakdown is to be used?',
	},
	breakdownWhy: {
		id: 'Berkas ini merinci penerima yang sama dengan lebih dari satu cara; bila semua dipakai, mereka terhitung berulang.',
		en: 'This file breaks the same recipients down in more than one way; used together, they would be counted more than once.',
	},
	breakdowns: {
		komponen: { id: 'Komponen', en: 'Component' },
		jenis_kelamin: { id: 'Jenis kelamin', en: 'Sex' },
		kelompok_umur: { id: 'Kelompok umur', en: 'Age group' },
		disabilitas: { id: 'Disabilitas', en: 'Disability' },
	} satisfies Record<Breakdown, Bilingual>,
	littlePaid: {
		id: 'Sebagaimana tertulis, setiap penerima menerima kurang dari Rp10.000, dan satuannya tidak tertulis.',
		en: 'As they stand, each recipient would get less than Rp10,000, and no unit is written.',
	},
	paidTo: (programme: Bilingual): Bilingual => ({
		id: `Rupiah untuk penerima ${programme.id}`,
		en: `Rupiah paid to recipients of ${programme.en}`,
	}),
	repeated: (counts: number): Bilingual => ({
		id: `${counts} jumlah penerima tertulis lebih dari sekali. Apa yang dilakukan dengannya?`,
		en: `${counts} counts of recipients stand more than once. What is to be done with them?`,
	}),
	repeatedWhy: {
		id: 'Desa, program, periode, dan rinciannya sama. Mungkin satu desa dicatat dalam beberapa baris, mungkin barisnya tersalin.',
		en: 'Village, programme, period and category are the same. A village may be written in several rows, or a row may have been copied.',
	},
	add: { id: 'Jumlahkan', en: 'Add them up' },
	aboveVillages: {
		id: 'Penerima hanya dapat diolah per desa atau kelurahan; tabel ini memuat wilayah di atasnya.',
		en: 'Recipients can only be taken by desa or kelurahan; this table holds areas above them.',
	},
	apart: (printed: number, added: number): Bilingual => ({
		id: `Jumlah penerima tertulis ${printed}, sedangkan rinciannya berjumlah ${added}.`,
		en: `The number of recipients is printed as ${printed}, but its parts add up to ${added}.`,
	}),
} as const
