import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const recipientCategoryRule: Rule = {
	id: 'recipient-category',
	explanation: {
		id: 'Isi kolom rincian (komponen, jenis_kelamin, kelompok_umur, disabilitas) ialah kata yang dikenal, dan terisi di semua baris satu program dan periode.',
		en: 'Cells of a breakdown (komponen, jenis_kelamin, kelompok_umur, disabilitas) hold known words, and are filled in every row of a programme and period.',
	},
}

/** `known` are the words a file may use; what was written instead is not repeated. */
export function unknownCategory(known: readonly string[]): Finding {
	return broken(
		recipientCategoryRule,
		known.length > 0
			? { id: `salah satu dari ${known.join(', ')}`, en: `one of ${known.join(', ')}` }
			: { id: 'sel kosong', en: 'an empty cell' },
		null,
		{
			id:
				known.length > 0
					? 'tulis persis salah satu kata itu'
					: 'program ini tidak punya komponen; kosongkan, atau daftarkan di programme-components.csv',
			en:
				known.length > 0
					? 'write exactly one of these words'
					: 'this programme has no components; leave it empty, or register them in programme-components.csv',
		},
	)
}

/** A breakdown that only some rows fill would not add up to the total. */
export function partlyFilled(empty: number, rows: number): Finding {
	return broken(
		recipientCategoryRule,
		{
			id: 'kolom yang terisi di semua baris satu program dan periode, atau kosong di semuanya',
			en: 'the column filled in all rows of a programme and period, or in none',
		},
		null,
		{
			id: `${empty} dari ${rows} baris kosong; lengkapi, atau kosongkan semuanya`,
			en: `${empty} of ${rows} rows are empty; fill them in, or empty them all`,
		},
	)
}
