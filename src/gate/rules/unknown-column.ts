import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWord } from '../../issue/nearest-word.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import { headingMeaning } from '../mapping/columns/heading-meaning.ts'
import type { Columns } from '../read/columns.ts'
import { throughDesk } from './other-headings.ts'

export const unknownColumnRule: Rule = {
	id: 'unknown-column',
	explanation: {
		id: 'Judul kolom ditulis persis seperti di kamus data; kolom lain ditolak.',
		en: 'Headings are written exactly as in the data dictionary; other columns are refused.',
	},
}

/** @param present all headings of the table, so that no column is proposed that it has already */
export function unknownColumn(heading: string, columns: Columns, present: readonly string[] = []): Finding | null {
	const { known } = columns
	if (known.includes(heading)) return null
	const expected = { id: `salah satu dari ${known.join(', ')}`, en: `one of ${known.join(', ')}` }
	return broken(unknownColumnRule, expected, heading, hintFor(heading, columns, present))
}

function hintFor(heading: string, columns: Columns, present: readonly string[]): Bilingual {
	const { known, desk } = columns
	const near = nearestWord(heading, known)
	if (near) return { id: `tulis persis ${near}`, en: `write exactly ${near}` }
	if (heading.trim() === '') return { id: 'hapus kolom kosong ini', en: 'remove this empty column' }
	const meant = headingMeaning(heading, desk?.indicators ?? [])
	const seems = meant
		? { id: `kolom ini tampaknya ${meant.says.id}`, en: `this column seems to be ${meant.says.en}` }
		: { id: 'kolom ini tidak dikenal', en: 'this column is not known' }
	const { id, en } = whatToDo(meant?.column ?? null, columns, present)
	return { id: `${seems.id}; ${id}`, en: `${seems.en}; ${en}` }
}

/** No column of figures is ever to be thrown away: it is renamed, or the table goes through the desk. */
function whatToDo(column: string | null, { known, desk }: Columns, present: readonly string[]): Bilingual {
	if (column !== null && known.includes(column) && !present.includes(column)) {
		return { id: `tulis judulnya ${column}`, en: `write its heading ${column}` }
	}
	if (desk) return throughDesk(desk)
	return {
		id: `periksa judulnya; yang dibaca hanya ${known.join(', ')}`,
		en: `look at its heading; only ${known.join(', ')} are read`,
	}
}
