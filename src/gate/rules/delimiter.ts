import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const delimiterRule: Rule = {
	id: 'delimiter',
	explanation: {
		id: 'Kolom dipisah koma atau titik koma, sama di seluruh berkas dan sesuai baris sep= bila ada.',
		en: 'Columns are parted by comma or semicolon, the same throughout and as a sep= line says where there is one.',
	},
}

/** `line` is the heading line that cannot be parted into known headings, or the `sep=` line. */
export function delimiterUnclear(line: string): Finding {
	const tab = line.includes('\t')
	return broken(
		delimiterRule,
		{ id: 'judul kolom yang dipisah koma atau titik koma', en: 'headings parted by comma or semicolon' },
		line,
		{
			id: tab
				? 'berkas ini memakai tab; simpan sebagai CSV UTF-8'
				: 'tulis judul kolom di baris pertama, semua dipisah koma atau semua dipisah titik koma',
			en: tab
				? 'this file uses tabs; save it as CSV UTF-8'
				: 'write the headings in the first line, all parted by commas or all by semicolons',
		},
	)
}

/** The `sep=` line names one mark and the heading line uses another. */
export function separatorMismatch(declared: string, used: string): Finding {
	return broken(
		delimiterRule,
		{
			id: `baris sep= yang menyebut "${used}", seperti yang dipakai baris judul`,
			en: `a sep= line that names "${used}" as the heading line uses it`,
		},
		`sep=${declared}`,
		{
			id: 'hapus baris sep= atau samakan dengan pemisah yang dipakai',
			en: 'remove the sep= line, or make it name the mark that is used',
		},
	)
}
