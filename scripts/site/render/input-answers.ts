import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listedDownload } from '../../../src/format/listed-download.ts'
import { type Download, downloadListFile } from '../../../src/schemas/download.ts'
import { downloadTable, type PageQuestion, questionIn, readColumn } from '../../../src/schemas/page-input.ts'
import { openSiteIfThere } from '../../ground/files/site-files.ts'
import { wordOf } from '../../ground/files/word-of.ts'

/** Answers the questions of pages about a generated folder; each is looked up once. Equal answers are equal words. */
export function inputAnswers(folder: string): (word: string) => string {
	const ways = waysToAnswer(folder)
	const answers = new Map<string, string>()
	const answer = (word: string): string => {
		const { question, about } = questionIn(word)
		if (!Object.hasOwn(ways, question)) throw new RangeError(`no question of a page: "${word}"`)
		return wordOf(JSON.stringify(ways[question as PageQuestion](about)) ?? '')
	}
	return (word) => {
		const known = answers.get(word) ?? answer(word)
		answers.set(word, known)
		return known
	}
}

type Row = Record<string, unknown>

function waysToAnswer(folder: string): Record<PageQuestion, (about: string) => unknown> {
	const there = <T>(path: string, look: (file: string) => T) =>
		existsSync(join(folder, path)) && look(join(folder, path))
	const rowsOf = tablesFrom((name) => there(name, (file) => JSON.parse(readFileSync(file, 'utf8'))) || [])
	const entriesOf = newest((name) => there(name, (file) => JSON.parse(readFileSync(file, 'utf8'))) || {})
	return {
		says: (path) => there(path, (file) => wordOf(readFileSync(file))),
		stands: (path) => there(path, () => true),
		weighs: (path) => there(path, (file) => statSync(file).size),
		holds: (path) => [...openSiteIfThere(join(folder, path)).paths],
		rows: (table) => rowsOf(table).length,
		column(about) {
			const { table, column } = readColumn(about)
			return rowsOf(table).map((row) => row[column])
		},
		entry(about) {
			const { table, column } = readColumn(about)
			return entriesOf(table)[column]
		},
	}
}

/** Keeps what was read last: pages that ask the same file follow one another. */
function newest(read: (name: string) => Row): (name: string) => Row {
	let kept: { name: string; says: Row } | undefined
	return (name) => {
		kept = kept?.name === name ? kept : { name, says: read(name) }
		return kept.says
	}
}

/** The rows of a table by its name: of a file, or of the lines in the list of downloads that are about one thing. */
function tablesFrom(read: (file: string) => Row[]): (table: string) => readonly Row[] {
	const known = new Map<string, readonly Row[]>()
	const linesByTable = () => Map.groupBy((read(downloadListFile) as Download[]).map(listedDownload), downloadTable)
	let hasLines = false
	return (table) => {
		if (table.endsWith('.json')) known.set(table, known.get(table) ?? read(table))
		else if (!hasLines) {
			for (const [name, lines] of linesByTable()) known.set(name, lines)
			hasLines = true
		}
		return known.get(table) ?? []
	}
}
