import type { Language } from '../../../src/schemas/bilingual.ts'
import { type PackedPart, type Part, zipOf } from '../../ground/files/zip.ts'
import { codebook } from './codebook.ts'
import type { PublishedTable } from './published-table.ts'
import { citationOf, type NoteSection, tableNotes, tableSources } from './table-notes.ts'

/** A table with all that belongs to it in one ZIP: read-me, terms, codebook, citation and its files. */
export function packageOf(table: PublishedTable, files: readonly PackedPart[]): Uint8Array {
	return zipOf([...documents(table), ...codebook(table), ...files])
}

/** The texts that go with every package. */
export function documents(table: PublishedTable): Part[] {
	const { datasets, portal } = table
	const notes = [...tableNotes(table), ...tableSources(table)]
	const citations = (language: Language) => datasets.map((dataset) => `${citationOf(dataset, portal, language)}\r\n`)
	const licences = datasets.map(({ title, licence }) => `${title.id}: ${licence.id}\r\n${title.en}: ${licence.en}\r\n`)
	return [
		['BACA-SAYA.txt', notesText(notes, 'id')],
		['README.txt', notesText(notes, 'en')],
		['LISENSI.txt', [...licences, `${portal.licence.id}\r\n${portal.licence.en}\r\n`]],
		['SITASI.txt', [...citations('id'), '\r\n', ...citations('en')]],
	]
}

function* notesText(sections: readonly NoteSection[], language: Language): Generator<string> {
	for (const { title, notes } of sections) {
		yield `${title[language]}\r\n${'='.repeat(title[language].length)}\r\n`
		for (const { label, text } of notes) yield `${label[language]}: ${text[language]}\r\n`
		yield '\r\n'
	}
}
