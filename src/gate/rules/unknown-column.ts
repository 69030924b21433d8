import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWord } from '../../issue/nearest-word.ts'

export const unknownColumnRule: Rule = {
	id: 'unknown-column',
	explanation: {
		id: 'Judul kolom ditulis persis seperti di kamus data; kolom lain ditolak.',
		en: 'Headings are written exactly as in the data dictionary; other columns are refused.',
	},
}

export function unknownColumn(heading: string, known: readonly string[]): Finding | null {
	if (known.includes(heading)) return null
	return broken(unknownColumnRule, `one of ${known.join(', ')}`, heading, hintFor(heading, known))
}

function hintFor(heading: string, known: readonly string[]) {
	const near = nearestWord(heading, known)
	if (near) return { id: `tulis persis ${near}`, en: `write exactly ${near}` }
	if (heading.trim() === '') return { id: 'hapus kolom kosong ini', en: 'remove this empty column' }
	return { id: 'hapus kolom ini dari berkas', en: 'remove this column from the file' }
}
