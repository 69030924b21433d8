import type { Bilingual } from '../../../schemas/bilingual.ts'

/** A way in which a number arrives damaged, and what to do about it. */
export type NumberDamage = { pattern: RegExp; hint: Bilingual }

const months = '(jan|feb|peb|mar|apr|mei|may|jun|jul|agu|ags|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*'

const missing = /^[-–—.…]+$|^(n\/?a|null|none|nan|nil|tidak ada|tdk ada|kosong|belum ada|tad|ttd)\.?$/i

/** True for what people write where there is no figure: a dash, "tidak ada". */
export function isMissingWord(text: string): boolean {
	return missing.test(text.trim())
}

/** Ways in which spreadsheets, typists and exports damage numbers; the first pattern that fits speaks. */
export const numberDamages: readonly NumberDamage[] = [
	{
		pattern: /^#/,
		hint: {
			id: 'ini pesan galat Excel; perbaiki rumusnya, lalu simpan kembali nilainya',
			en: 'this is an Excel error; mend the formula, then save the value again',
		},
	},
	{
		pattern: /^=/,
		hint: { id: 'ini rumus; tempel nilainya (Paste Values)', en: 'this is a formula; paste its value instead' },
	},
	{
		pattern: /^['’`]/,
		hint: { id: 'hapus tanda petik di depan angka', en: 'remove the apostrophe before the number' },
	},
	{
		pattern: missing,
		hint: {
			id: 'kosongkan kolom nilai dan beri status O bila angkanya tidak ada, M bila tidak berlaku',
			en: 'leave the value empty and give status O if there is no figure, M if not applicable',
		},
	},
	{
		pattern: /^[^\S\n]+|[^\S\n]+$/,
		hint: { id: 'hapus spasi di depan atau di belakang angka', en: 'remove the space before or after the number' },
	},
	{
		pattern: /\d[^\S\n]+\d/,
		hint: {
			id: 'hapus spasi di dalam angka; ribuan dipisah titik atau tidak dipisah',
			en: 'remove the space inside the number; thousands take a point or nothing',
		},
	},
	{
		pattern: /rp|idr/i,
		hint: { id: 'hapus Rp; satuannya sudah diketahui', en: 'remove Rp; the unit is known already' },
	},
	{
		pattern: /%/,
		hint: { id: 'hapus tanda %; satuannya sudah diketahui', en: 'remove the % sign; the unit is known already' },
	},
	{
		pattern: /^[-+]?\d+([.,]\d+)?e[-+]?\d+$/i,
		hint: {
			id: 'Excel menyingkat angka ini; atur formatnya menjadi Angka agar semua digit tersimpan',
			en: 'Excel shortened this number; format it as Number so that all digits are saved',
		},
	},
	{
		pattern: new RegExp(
			`^\\d+[/-]\\d+([/-]\\d+)?$|^${months}[- ]\\d{2,4}$|^\\d{1,2}[- ]${months}([- ]\\d{2,4})?$`,
			'i',
		),
		hint: {
			id: 'Excel mengubah angka ini menjadi tanggal; atur kolom sebagai Teks atau Angka, lalu isi kembali',
			en: 'Excel turned this number into a date; format the column as Text or Number, then fill it in again',
		},
	},
	{
		pattern: /^[−–—]\d/u,
		hint: { id: 'tulis tanda minus biasa (-)', en: 'write an ordinary minus sign (-)' },
	},
	{
		pattern: /^\+/,
		hint: { id: 'hapus tanda plus', en: 'remove the plus sign' },
	},
	{
		pattern: /^\(.*\)$/,
		hint: { id: 'tulis angka negatif dengan tanda minus', en: 'write a negative number with a minus sign' },
	},
	{
		pattern: /(?=\P{ASCII})\p{N}/u,
		hint: { id: 'pakai angka biasa 0 sampai 9', en: 'use ordinary digits 0 to 9' },
	},
	{
		pattern: /\d\s*\p{L}|\p{L}\s*\d/u,
		hint: {
			id: 'tulis angkanya saja, tanpa satuan atau singkatan',
			en: 'write the number alone, without unit or abbreviation',
		},
	},
	{
		pattern: /^-?0\d/,
		hint: { id: 'hapus angka nol di depan', en: 'remove the leading zero' },
	},
	{
		pattern: /^-?[\d.,]*[.,]$|^-?[.,]/,
		hint: { id: 'tulis angka di kedua sisi tanda desimal', en: 'write digits on both sides of the decimal mark' },
	},
	{
		pattern: /^-?[\d.,]+$/,
		hint: {
			id: 'pengelompokan ribuannya salah; tulis misalnya 1.234.567,8 atau 1234567,8',
			en: 'the thousands are grouped wrongly; write for example 1.234.567,8 or 1234567,8',
		},
	},
]

/** For a text that no pattern above fits. */
export const otherDamage: NumberDamage = {
	pattern: /^/,
	hint: { id: 'tulis angkanya saja, misalnya 1234,5', en: 'write the number alone, for example 1234,5' },
}
