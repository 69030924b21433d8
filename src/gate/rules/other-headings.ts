import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import { type HeadingMeaning, headingMeaning } from '../mapping/columns/heading-meaning.ts'
import { isYear } from '../mapping/periods/find-periods.ts'
import type { Columns } from '../read/columns.ts'
import type { ForeignTable } from '../read/foreign-table.ts'

export const otherHeadingsRule: Rule = {
	id: 'other-headings',
	explanation: {
		id: 'Berkas ini memakai judul kolom dari kamus data, di baris pertama; tabel berbentuk lain dibaca lewat meja data.',
		en: 'The file has the headings of the data dictionary in its first line; tables of another form come in through the desk.',
	},
}

/** Headings said to be understood, at most. */
const MOST_SAID = 6

/** A table that is parted well and has headings of its own, or lines above them. */
export function otherHeadings(table: ForeignTable, columns: Columns): Finding {
	const { names, titleLines, headingRows } = table
	const list = columns.required.join(', ')
	const expected = { id: `judul ${list} di baris pertama`, en: `headings ${list} in the first line` }
	const received = headingRows > 0 ? names.join(', ') : null
	if (titleLines > 0 && headingRows === 1 && columns.required.every((column) => names.includes(column))) {
		return broken(otherHeadingsRule, expected, received, {
			id: `hapus ${titleLines === 1 ? 'baris 1' : `baris 1 sampai ${titleLines}`} di atas judul kolom`,
			en: `remove ${titleLines === 1 ? 'line 1' : `lines 1 to ${titleLines}`} above the headings`,
		})
	}
	return broken(
		otherHeadingsRule,
		expected,
		received,
		both(form(table, columns), understood(table, columns), advice(columns)),
	)
}

/** What is other about the table. */
function form({ names, titleLines, headingRows, line }: ForeignTable, columns: Columns): Bilingual {
	if (headingRows === 0)
		return { id: 'pemisahnya benar, tetapi tidak ada baris judul', en: 'it is parted well, but has no headings' }
	const meanings = names.map((name) => headingMeaning(name, columns.desk?.indicators ?? []))
	const measured = meanings.filter((found) => found?.measure).length
	const years = names.filter((name) => name.split(/\D+/).some(isYear)).length
	const isWide = measured > 0 || years > 1
	return both(
		{
			id: `pemisahnya benar, judulnya lain: berkas ini tabel ${isWide ? 'lebar' : 'lain'}`,
			en: `it is parted well, its headings are others: this is ${isWide ? 'a wide' : 'another'} table`,
		},
		...(titleLines > 0
			? [{ id: `judul kolomnya mulai di baris ${line}`, en: `its headings begin in line ${line}` }]
			: []),
		...(headingRows > 1
			? [{ id: `judulnya ${headingRows} baris`, en: `its headings take up ${headingRows} lines` }]
			: []),
	)
}

/** What its columns seem to be, as far as their headings say: the figures first, columns of one meaning together. */
function understood({ names }: ForeignTable, columns: Columns): Bilingual {
	const found = names.flatMap((name) => {
		const meant = headingMeaning(name, columns.desk?.indicators ?? [])
		return meant ? [{ name, ...meant }] : []
	})
	const groups = [...Map.groupBy(found, ({ says }) => says.id).values()].sort((a, b) => weightOf(b) - weightOf(a))
	const said = (group: typeof found, language: 'id' | 'en') => {
		const few = group.slice(0, MOST_SAID).map(({ name }) => name)
		const list = `${few.join(', ')}${group.length > few.length ? ', …' : ''}`
		return `${list} ${language === 'id' ? 'tampaknya' : few.length > 1 ? 'seem to be' : 'seems to be'} ${group[0]?.says[language]}`
	}
	const listed = (language: 'id' | 'en') =>
		groups
			.slice(0, MOST_SAID)
			.map((group) => said(group, language))
			.join(', ')
	return { id: listed('id'), en: listed('en') }
}

/** Figures before periods and areas, and these before what is left aside. */
function weightOf([first]: readonly HeadingMeaning[]): number {
	return first?.measure ? 2 : first?.column ? 1 : 0
}

function advice({ desk }: Columns): Bilingual {
	if (desk) return throughDesk(desk)
	return {
		id: 'tulis judul kolom seperti di data/README.md di baris pertama',
		en: 'write the headings as data/README.md says in the first line',
	}
}

/** Where a table of any form is read; rows about people only in the office itself. */
export function throughDesk({ local }: NonNullable<Columns['desk']>): Bilingual {
	return {
		id: `buka berkas ini di meja data (npm run desk${local ? '' : ', atau laman /meja/'}); tidak perlu disunting`,
		en: `open this file at the desk (npm run desk${local ? '' : ', or the page /meja/'}); it needs no editing`,
	}
}

function both(...parts: readonly Bilingual[]): Bilingual {
	const said = parts.filter(({ id }) => id !== '')
	return { id: said.map(({ id }) => id).join('; '), en: said.map(({ en }) => en).join('; ') }
}
