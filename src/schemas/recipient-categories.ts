import type { Bilingual } from './bilingual.ts'
import type { Breakdown } from './recipients.ts'

/** A category of a breakdown, and the words that a file may use for it. The first word is the id. */
export type RecipientCategoryWord = { id: string; words: readonly string[]; label: Bilingual }

/**
 * The categories that rows of recipients may use, in the order of tables; those of `komponen` are the
 * programme's own. Age bands begin with a word because spreadsheets take `7-12` for the seventh of December.
 */
export const recipientCategories: Readonly<Record<Exclude<Breakdown, 'komponen'>, readonly RecipientCategoryWord[]>> = {
	jenis_kelamin: [
		{ id: 'laki-laki', words: ['laki-laki', 'L'], label: { id: 'Laki-laki', en: 'Men and boys' } },
		{ id: 'perempuan', words: ['perempuan', 'P'], label: { id: 'Perempuan', en: 'Women and girls' } },
	],
	kelompok_umur: [
		{ id: 'umur-0-6', words: ['umur-0-6'], label: { id: '0–6 tahun', en: 'Aged 0–6' } },
		{ id: 'umur-7-17', words: ['umur-7-17'], label: { id: '7–17 tahun', en: 'Aged 7–17' } },
		{ id: 'umur-18-29', words: ['umur-18-29'], label: { id: '18–29 tahun', en: 'Aged 18–29' } },
		{ id: 'umur-30-44', words: ['umur-30-44'], label: { id: '30–44 tahun', en: 'Aged 30–44' } },
		{ id: 'umur-45-59', words: ['umur-45-59'], label: { id: '45–59 tahun', en: 'Aged 45–59' } },
		{ id: 'umur-60-lebih', words: ['umur-60-lebih'], label: { id: '60 tahun atau lebih', en: 'Aged 60 or over' } },
	],
	disabilitas: [
		{ id: 'ya', words: ['ya'], label: { id: 'Penyandang disabilitas', en: 'With a disability' } },
		{ id: 'tidak', words: ['tidak'], label: { id: 'Bukan penyandang disabilitas', en: 'Without a disability' } },
	],
}
