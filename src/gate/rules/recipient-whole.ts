import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const recipientWholeRule: Rule = {
	id: 'recipient-whole',
	explanation: {
		id: 'jumlah dan nilai_rupiah ialah bilangan bulat, nol atau lebih, dan terisi di semua baris satu program dan periode.',
		en: 'jumlah and nilai_rupiah are whole numbers, zero or more, filled in every row of a programme and period.',
	},
}

/** A number with decimals, below zero, or none at all. */
export function recipientWhole(): Finding {
	return broken(recipientWholeRule, { id: 'bilangan bulat, 0 atau lebih', en: 'a whole number, 0 or more' }, null, {
		id: 'tulis angka 0–9 saja, tanpa desimal, satuan, atau tanda kurang; nol ditulis 0',
		en: 'write digits 0–9 only, without decimals, units or minus; write 0 for zero',
	})
}

/** Nothing, or a dash, where a count belongs: rows about people have no column that says why. */
export function noCount(): Finding {
	return broken(recipientWholeRule, { id: 'bilangan bulat, 0 atau lebih', en: 'a whole number, 0 or more' }, null, {
		id: 'tulis 0 bila tidak ada penerima; bila jumlahnya tidak diketahui, hapus baris ini dan sebutkan di cautions',
		en: 'write 0 where nobody received anything; where the count is not known, remove this row and say so in cautions',
	})
}

/** The sum of a village is beyond what is kept exactly. */
export function sumTooLarge(): Finding {
	return broken(recipientWholeRule, { id: 'jumlah di bawah 9 kuadriliun', en: 'a sum below 9 quadrillion' }, null, {
		id: 'jumlah satu desa terlalu besar; periksa satuannya',
		en: 'the sum of a village is too large; check the unit',
	})
}

/** Amounts in some rows only would not add up to what was paid. */
export function partlyPaid(empty: number, rows: number): Finding {
	return broken(
		recipientWholeRule,
		{
			id: 'nilai_rupiah di semua baris satu program dan periode, atau kosong di semuanya',
			en: 'nilai_rupiah in all rows of a programme and period, or in none',
		},
		null,
		{
			id: `${empty} dari ${rows} baris kosong; lengkapi, atau kosongkan semuanya`,
			en: `${empty} of ${rows} rows are empty; fill them in, or empty them all`,
		},
	)
}
