import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const lineLengthRule: Rule = {
	id: 'line-length',
	explanation: {
		id: 'Satu baris data tidak lebih dari satu mebibita; yang lebih panjang menandakan berkas rusak.',
		en: 'A row is at most one mebibyte long; a longer one is the sign of a damaged file.',
	},
}

/** `limit` in bytes; the start of the row is shown. */
export function lineLength(limit: number, start: string): Finding {
	return broken(
		lineLengthRule,
		{ id: `baris sepanjang ${limit} bita atau kurang`, en: `a row of at most ${limit} bytes` },
		start,
		{
			id: 'periksa tanda petik dan akhir baris; baris sesudahnya belum diperiksa',
			en: 'check quotes and line ends; the lines after it are not checked yet',
		},
	)
}
