import type { Download } from './download.ts'

/**
 * What a page asks of the generated folder, in a word. Most ask what a file says; some only whether it stands there, how
 * heavy it is, which files a folder holds, of a table how many rows it has and what stands in one of its columns, or of a
 * file what it says under one name. A page whose questions are answered as before is the same page.
 */
export const pageQuestions = ['says', 'stands', 'weighs', 'holds', 'rows', 'column', 'entry'] as const
export type PageQuestion = (typeof pageQuestions)[number]

/** The word for a question about a file or folder, by its path below the generated folder, or about a table by its name. */
export function pageInput(question: PageQuestion, about: string): string {
	return `${question} ${about}`
}

/** The question and what it is about. */
export function questionIn(word: string): { question: string; about: string } {
	const at = word.indexOf(' ')
	return { question: word.slice(0, at), about: word.slice(at + 1) }
}

/** A column of a table, or what a file says under a name, as a question is about it. */
export function columnOf(table: string, column: string): string {
	return `${table} ${column}`
}

/** The table or file, and its column or the name in it. */
export function readColumn(about: string): { table: string; column: string } {
	const at = about.lastIndexOf(' ')
	return { table: about.slice(0, at), column: about.slice(at + 1) }
}

/** The lines of the list of downloads that are about one thing: a table of their own. */
export function downloadTable({ kind, id }: Pick<Download, 'kind' | 'id'>): string {
	return `downloads ${kind} ${id}`
}

/** The header in which a rendered page names its inputs to the build. */
export const INPUTS_HEADER = 'x-terang-inputs'

/** Words of inputs as one line that a header may hold. */
export function writeInputs(words: readonly string[]): string {
	return words.map(encodeURIComponent).join(' ')
}

/** The words of a line. */
export function readInputs(line: string): string[] {
	return line === '' ? [] : line.split(' ').map(decodeURIComponent)
}
