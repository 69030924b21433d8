import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { KeptPage, RecordWatch, RenderRecord } from './kept-pages.ts'

/** One line of a journal: the code of pages, a question with its answer, or a page with what it was made from. */
type Line = { code: string } | { asked: [word: string, answer: string] } | { page: [path: string, page: KeptPage] }

/**
 * Writes down what is noted of pages while they are rendered, page by page: a build that is stopped leaves what it knew.
 * Its last line may be cut short, and the page is rendered once more.
 */
export function writeJournal(file: string): RecordWatch & { close(): void } {
	mkdirSync(dirname(file), { recursive: true })
	const descriptor = openSync(file, 'w')
	let waiting = ''
	const add = (line: Line) => {
		waiting += `${JSON.stringify(line)}\n`
	}
	return {
		begun: (code) => add({ code }),
		asked: (word, answer) => add({ asked: [word, answer] }),
		noted(path, page) {
			add({ page: [path, page] })
			writeSync(descriptor, waiting)
			waiting = ''
		},
		close: () => closeSync(descriptor),
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
