import { personalDataRules } from '../schemas/allowance.ts'
import type { Issue } from '../schemas/issue.ts'
import type { Finding } from './finding.ts'

/** A row of a table that a finding is about: its last line, and cells that messages elsewhere may quote. */
export type FoundRow = { lastLine: number; cells: readonly string[] }

/** Shorter texts are said in other files, too, and mean nothing there. */
const LEAST_ELSEWHERE = 6

/**
 * What no message may repeat: everything in a row, or a line of a text, that holds personal data. It is taken from
 * the findings of the detector, whatever other rule says something of that row before or after, and also where a
 * message about another row quotes a cell of this one.
 */
export class Withheld {
	/** Lines by file. */
	readonly #lines = new Map<string, Set<number>>()
	/** Files withheld whole, each but for one line: the headings of a column of personal data are no data. */
	readonly #files = new Map<string, number | null>()
	readonly #cells = new Map<string, Set<string>>()

	/** Takes note of a finding; those of other rules withhold nothing. */
	take(file: string, line: number | null, { rule }: Finding, row?: FoundRow): void {
		if (!isPersonal(rule)) return
		if (rule === 'personal-column') this.#files.set(file, this.#files.get(file) === null ? null : line)
		else if (line === null) this.#files.set(file, null)
		else this.#addLines(file, line, row?.lastLine ?? line)
		for (const cell of row?.cells ?? []) this.#addCell(file, cell.trim())
	}

	/** The issue as it may be told: place and kind alone where the rest would repeat what is withheld. */
	told(issue: Issue): Issue {
		const named = issue.column !== null && this.#quotes(issue.file, issue.column) ? { ...issue, column: null } : issue
		if (isPersonal(issue.rule) || !this.#isWithheld(named)) return named
		return { ...named, expected: 'yang diminta aturannya / what the rule asks', received: null, hint }
	}

	#isWithheld({ file, line, expected, received, hint }: Issue): boolean {
		const exempt = this.#files.get(file)
		if (exempt === null || (exempt !== undefined && line !== exempt)) return true
		if (line !== null && this.#lines.get(file)?.has(line)) return true
		// A row says its own cell where it says nothing else, though another row has the same.
		const said = this.#cells.get(file)?.has(received ?? '') ? '' : received
		return this.#quotes(file, `${expected}\n${said ?? ''}\n${hint}`)
	}

	/** Whether a text has a withheld cell in it, as a word of its own. */
	#quotes(file: string, text: string): boolean {
		for (const [from, cells] of this.#cells) {
			for (const cell of cells) {
				if (from !== file && (cell.length < LEAST_ELSEWHERE || !/\p{L}/u.test(cell))) continue
				if (holdsWord(text, cell)) return true
			}
		}
		return false
	}

	#addLines(file: string, first: number, last: number): void {
		const lines = this.#lines.get(file) ?? new Set()
		this.#lines.set(file, lines)
		for (let line = first; line <= last; line++) lines.add(line)
	}

	#addCell(file: string, cell: string): void {
		if (cell === '') return
		this.#cells.set(file, (this.#cells.get(file) ?? new Set()).add(cell))
	}
}

const hint =
	'baris ini atau baris yang dirujuknya memuat data pribadi, jadi isinya tidak diulang di sini; hapus data pribadinya lebih dahulu, lalu periksa lagi / this row, or one it refers to, holds personal data, so what it says is not repeated here; remove the personal data first, then check again'

const kinds: ReadonlySet<string> = new Set(personalDataRules)

function isPersonal(rule: string): boolean {
	return kinds.has(rule)
}

const letter = /[\p{L}\p{N}_-]/u

function holdsWord(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
		if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + word.length] ?? ' ')) return true
	}
	return false
}
