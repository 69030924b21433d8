import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const emptyFileRule: Rule = {
	id: 'empty-file',
	explanation: {
		id: 'Berkas CSV berisi baris judul dan sedikitnya satu baris data.',
		en: 'A CSV file holds a heading line and at least one row.',
	},
}

/** `found` says what there is instead of rows. */
export function emptyFile(found: 'nothing' | 'heading'): Finding {
	const instead =
		found === 'nothing'
			? { id: 'berkas ini kosong', en: 'the file is empty' }
			: { id: 'yang ada hanya baris judul', en: 'there is only a heading line' }
	return broken(
		emptyFileRule,
		{
			id: `baris judul dan sedikitnya satu baris; ${instead.id}`,
			en: `a heading line and at least one row; ${instead.en}`,
		},
		null,
		{
			id: 'isi berkasnya, atau hapus berkas CSV bersama berkas .yaml-nya',
			en: 'fill the file, or remove the CSV together with its .yaml',
		},
	)
}
