import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { KeptPage, RecordWatch, RenderRecord } from './kept-pages.ts'

/** One line of a journal: the code of pages, a question with its answer, or a page with what it was made from. */
type Line = { code: string } | { asked: [word: string, answer: string] } | { page: [path: string, page: KeptPage] }

/** Letters gathered before they are written: a line at a time would cost more than the pages that it speaks of. */
const GATHERED = 16_384

/**
 * Writes down what is noted of pages while they are rendered, line by line: a build that is stopped leaves what it knew.
 * Its last lines may be missing, and their pages are rendered once more.
 */
export function writeJournal(file: string): RecordWatch & { close(): void } {
	mkdirSync(dirname(file), { recursive: true })
	const descriptor = openSync(file, 'w')
	let gathered = ''
	const flush = () => {
		writeSync(descriptor, gathered)
		gathered = ''
	}
	const write = (line: Line) => {
		gathered += `${JSON.stringify(line)}\n`
		if (gathered.length >= GATHERED) flush()
	}
	return {
		begun: (code) => write({ code }),
		asked: (word, answer) => write({ asked: [word, answer] }),
		noted: (path, page) => write({ page: [path, page] }),
		close() {
			flush()
			closeSync(descriptor)
		},
	}
}

/** The record that a stopped build left, as far as it came; `undefined` where it had rendered nothing. */
export function readJournal(file: string): RenderRecord | undefined {
	if (!existsSync(file)) return undefined
	const record: RenderRecord = { code: '', inputs: [], answers: [], pages: {} }
	for (const text of readFileSync(file, 'utf8').split('\n')) {
		const line = readLine(text)
		if (line === undefined) break
		if ('code' in line) record.code = line.code
		else if ('asked' in line) {
			record.inputs.push(line.asked[0])
			record.answers.push(line.asked[1])
		} else record.pages[line.page[0]] = line.page[1]
	}
	return Object.keys(record.pages).length > 0 ? record : undefined
}

/** A line; nothing for the one that a kill cut short, which is the last. */
function readLine(text: string): Line | undefined {
	try {
		return JSON.parse(text) as Line
	} catch {
		return undefined
	}
}
